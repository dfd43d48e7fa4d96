package vademecum.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/// Says which addresses may be asked for. A note is written by others: a link in it must not make this machine ask its
/// own services or those of its network.
///
/// @param inside whether they may be asked all the same
record Reach(boolean inside) {

    /// Why an address is not asked for; empty if it may be.
    ///
    /// @throws UnknownHostException if its host has no address
    Optional<String> refusal(URI address) throws UnknownHostException {
        String host = address.getHost();
        if (host == null || host.isEmpty()) {
            return Optional.of("it names no host");
        }
        if (address.getUserInfo() != null) {
            return Optional.of("it holds a user name");
        }
        for (InetAddress ip : InetAddress.getAllByName(host)) {
            if (!inside && isInside(ip)) {
                return Optional.of("its host is in a private network");
            }
        }
        return Optional.empty();
    }

    /// Whether an address is not one of the public Internet: this machine, a private network (RFC 1918, RFC 4193,
    /// RFC 6598), a link (RFC 3927), a group, or an IPv6 address that carries another one (RFC 4291, 6052, 3056, 4380).
    static boolean isInside(InetAddress ip) {
        byte[] bytes = ip.getAddress();
        if (ip.isAnyLocalAddress() || ip.isLoopbackAddress() || ip.isLinkLocalAddress() || ip.isSiteLocalAddress()
                || ip.isMulticastAddress()) {
            return true;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (bytes.length == 4) {
            return first == 0 || first >= 240 || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0 && (bytes[2] & 0xFF) == 0 || first == 198 && (second & 0xFE) == 18;
        }
        boolean unique = (first & 0xFE) == 0xFC;
        boolean carriesOther = first == 0 || first == 0x20 && second == 2
                || first == 0x20 && second == 1 && bytes[2] == 0 && bytes[3] == 0;
        return unique || carriesOther;
    }
}
