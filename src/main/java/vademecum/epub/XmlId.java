package vademecum.epub;

/// Writes the ids of a book as an e-book needs them. XML allows fewer characters in an id than HTML, and readers fewer
/// than XML, so everything but letters and digits of ASCII and the hyphen is written as its number.
final class XmlId {

    private XmlId() {
    }

    /// The id; no two ids become one.
    static String of(String id) {
        StringBuilder xml = new StringBuilder(id.length() + 8).append('v');
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-') {
                xml.append(c);
            } else {
                xml.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return xml.toString();
    }
}
