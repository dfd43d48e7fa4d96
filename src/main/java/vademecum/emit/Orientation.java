package vademecum.emit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import vademecum.page.ImageSize;

/// How a picture is to be turned before it is shown: the one entry of Exif that a reader would miss.
/// Exif is a TIFF file: a byte order, then a directory of entries (CIPA DC-008, section 4.6).
final class Orientation {

    /// The picture is shown as it is stored.
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;

    private Orientation() {
    }

    /// Reads the value 1 to 8 from a TIFF block; [#UPRIGHT] if it has none.
    static int read(byte[] file, int at, int length) {
        ByteBuffer tiff = ImageMetadata.from(file, at, length);
        if (length < 14) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > length - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + i * 12 <= length; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// The size that a picture has when it is shown: 5 to 8 turn it by a quarter.
    static ImageSize turn(ImageSize stored, int orientation) {
        return orientation < 5 ? stored : new ImageSize(stored.height(), stored.width());
    }

    /// A TIFF block that says nothing but the orientation.
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).array();
    }
}
