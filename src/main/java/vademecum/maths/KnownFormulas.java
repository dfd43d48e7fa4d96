package vademecum.maths;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Code;

/// What earlier builds made of formulas, by a hash of what each says. Safe for use by many threads.
public final class KnownFormulas {

    /// How many bytes are read or written at most.
    private static final int LARGEST = 64_000_000;

    private final SortedMap<String, Conversion> known = new TreeMap<>();

    /// Nothing known yet.
    public KnownFormulas() {
    }

    synchronized Optional<Conversion> find(String hash) {
        return Optional.ofNullable(known.get(hash));
    }

    /// Keeps these and forgets all others.
    synchronized void keep(Map<String, Conversion> conversions) {
        known.clear();
        known.putAll(conversions);
    }

    /// Everything known, for [#read]; empty if that would be too much.
    public synchronized byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, Engine.EDITION);
            out.writeInt(known.size());
            for (Map.Entry<String, Conversion> entry : known.entrySet()) {
                text(out, entry.getKey());
                write(out, entry.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.size() > LARGEST ? new byte[0] : bytes.toByteArray();
    }

    /// Learns what [#bytes] gave. What is damaged or of another edition is left out: it is made anew.
    public synchronized void read(byte[] bytes) {
        SortedMap<String, Conversion> found = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (bytes.length <= LARGEST && text(in).equals(Engine.EDITION)) {
                for (int count = in.readInt(); count > 0; count--) {
                    found.put(text(in), conversion(in));
                }
                known.putAll(found);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            found.clear();
        }
    }

    private static void write(DataOutputStream out, Conversion conversion) throws IOException {
        out.writeLong(conversion.steps());
        switch (conversion) {
            case Conversion.Shown shown -> {
                out.writeByte(shown.remark().isPresent() ? 2 : 1);
                text(out, shown.mathml());
                text(out, shown.source());
                if (shown.remark().isPresent()) {
                    write(out, shown.remark().get());
                }
            }
            case Conversion.Refused refused -> {
                out.writeByte(0);
                write(out, refused.fault());
            }
        }
    }

    private static void write(DataOutputStream out, Fault fault) throws IOException {
        text(out, fault.code().name());
        text(out, fault.message());
        text(out, fault.hint());
        text(out, fault.culprit());
    }

    private static Conversion conversion(DataInputStream in) throws IOException {
        long steps = in.readLong();
        int kind = in.readByte();
        if (kind == 0) {
            return new Conversion.Refused(fault(in), steps);
        }
        String mathml = text(in);
        String source = text(in);
        return new Conversion.Shown(mathml, source, kind == 2 ? Optional.of(fault(in)) : Optional.empty(), steps);
    }

    private static Fault fault(DataInputStream in) throws IOException {
        return new Fault(Code.valueOf(text(in)), text(in), text(in), text(in));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("damaged");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
