package vademecum.typeset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vademecum.base.Code;
import vademecum.handout.BookFiles;
import vademecum.pdf.Canvas;
import vademecum.pdf.PdfDocument;
import vademecum.pdf.Picture;

/// The pictures of a book. Each is read once; one that cannot be read costs itself and a word about it.
final class Pictures {

    private static final long MOST_PIXELS = 60_000_000;

    private final PdfDocument document;
    private final BookFiles files;
    private final Findings findings;
    private final Shaper shaper;
    private final Map<String, Optional<Image>> known = new HashMap<>();

    Pictures(PdfDocument document, BookFiles files, Findings findings, Shaper shaper) {
        this.document = document;
        this.files = files;
        this.findings = findings;
        this.shaper = shaper;
    }

    /// A picture.
    ///
    /// @param width  in CSS pixels
    /// @param height in CSS pixels
    /// @param brush  paints it
    record Image(double width, double height, Brush brush) {
    }

    /// Paints a picture in a rectangle.
    interface Brush {

        /// Paints it; sizes are in points.
        void paint(Canvas canvas, double x, double top, double width, double height);
    }

    /// The picture that a reference in the markup leads to; empty if it cannot be printed.
    Optional<Image> find(String href) {
        return known.computeIfAbsent(href, this::load);
    }

    private Optional<Image> load(String href) {
        Optional<byte[]> bytes = files.find(href);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] data = bytes.get();
            return Optional.of(isSvg(href, data) ? Svg.image(data, shaper) : isPhotograph(data) ? photograph(data)
                    : pixels(data));
        } catch (IOException | RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            findings.report(Code.UNPRINTABLE_PICTURE, "the picture `" + href + "` cannot be printed: " + reason,
                    "PNG, JPEG, GIF, BMP and SVG can be; its description is printed instead");
            return Optional.empty();
        }
    }

    private static boolean isSvg(String href, byte[] data) {
        return href.endsWith(".svg") || data.length > 0 && data[0] == '<';
    }

    private static boolean isPhotograph(byte[] data) {
        return data.length > 3 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8;
    }

    /// A JPEG is taken as it is, if its colours are grey or the usual three.
    private Image photograph(byte[] data) throws IOException {
        for (int at = 2; at + 9 < data.length; ) {
            int marker = data[at + 1] & 0xFF;
            int length = (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
            if ((data[at] & 0xFF) != 0xFF || length < 2) {
                break;
            }
            if (marker == 0xC0 || marker == 0xC1 || marker == 0xC2) {
                int height = (data[at + 5] & 0xFF) << 8 | data[at + 6] & 0xFF;
                int width = (data[at + 7] & 0xFF) << 8 | data[at + 8] & 0xFF;
                int components = data[at + 9];
                if (data[at + 4] == 8 && (components == 1 || components == 3) && width > 0 && height > 0) {
                    return image(Picture.jpeg(width, height, components, data));
                }
                break;
            }
            at += 2 + length;
        }
        return pixels(data);
    }

    private Image pixels(byte[] data) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(data))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("its format is not known");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
            }
            BufferedImage image = reader.read(0);
            reader.dispose();
            return image(picture(image));
        }
    }

    private static Picture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean clear = image.getColorModel().hasAlpha();
        byte[] pixels = new byte[width * height * 3];
        byte[] alpha = new byte[clear ? width * height : 0];
        int[] row = new int[width];
        int at = 0;
        boolean opaque = true;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x];
                pixels[at * 3] = (byte) (colour >> 16);
                pixels[at * 3 + 1] = (byte) (colour >> 8);
                pixels[at * 3 + 2] = (byte) colour;
                if (clear) {
                    alpha[at] = (byte) (colour >>> 24);
                    opaque &= alpha[at] == -1;
                }
                at++;
            }
        }
        return Picture.rgb(width, height, pixels, opaque ? new byte[0] : alpha);
    }

    private Image image(Picture picture) {
        int object = document.picture(picture);
        return new Image(picture.width(), picture.height(), (canvas, x, top, width, height) ->
                canvas.image(object, x, top, width, height));
    }
}
