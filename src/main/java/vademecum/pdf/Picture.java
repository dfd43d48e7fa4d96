package vademecum.pdf;

/// A picture of pixels, ready for a file.
///
/// @param width   in pixels
/// @param height  in pixels
/// @param entries what its dictionary says of colours and filter
/// @param data    its pixels: compressed as the entries say, or plain
/// @param plain   whether the data are still to be compressed
/// @param alpha   how opaque each pixel is, one byte each; empty if all are
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int width, int height, String entries, byte[] data, boolean plain, byte[] alpha) {

    /// A picture in sRGB, three bytes for a pixel.
    public static Picture rgb(int width, int height, byte[] pixels, byte[] alpha) {
        return new Picture(width, height, "/ColorSpace/DeviceRGB/BitsPerComponent 8", pixels, true, alpha);
    }

    /// A photograph as its file has it.
    ///
    /// @param components 1 for grey, 3 for colours
    public static Picture jpeg(int width, int height, int components, byte[] file) {
        return new Picture(width, height, (components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
                + "/BitsPerComponent 8/Filter/DCTDecode", file, false, new byte[0]);
    }

    int write(ObjectFile file) {
        String mask = "";
        if (alpha.length > 0) {
            int object = file.reserve();
            file.stream(object, "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                    + "/ColorSpace/DeviceGray/BitsPerComponent 8", alpha);
            mask = "/SMask " + Syntax.ref(object);
        }
        int object = file.reserve();
        String all = "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + entries + mask;
        if (plain) {
            file.stream(object, all, data);
        } else {
            file.raw(object, all, data);
        }
        return object;
    }
}
