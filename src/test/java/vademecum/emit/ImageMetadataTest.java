package vademecum.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vademecum.base.VaultPath;
import vademecum.page.ImageSize;

final class ImageMetadataTest {

    private static final String SECRET = "CANARY";

    @Test
    void aJpegLosesItsTextsAndKeepsItsPixels() throws IOException {
        byte[] plain = picture("jpg", 20, 10);
        byte[] file = insert(plain, 2, segment(0xE1, exif(1)), segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET),
                segment(0xED, "Photoshop 3.0\0" + SECRET), segment(0xFE, SECRET), segment(0xE2, "MPF\0" + SECRET));

        byte[] stripped = ImageMetadata.strip(join(file, bytes(SECRET + " a film behind the picture")));

        assertThat(text(stripped)).doesNotContain(SECRET).doesNotContain("Exif");
        assertThat(pixels(stripped)).isEqualTo(pixels(plain));
    }

    @Test
    void aJpegKeepsItsColourProfileAndItsOrientation() throws IOException {
        byte[] file = insert(picture("jpg", 20, 10), 2, segment(0xE1, exif(6)), segment(0xE2, "ICC_PROFILE\0\1\1abc"));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).contains("ICC_PROFILE\0\1\1abc").contains("Exif").doesNotContain(SECRET);
        assertThat(ImageMetadata.size(stripped)).contains(new ImageSize(10, 20));
    }

    @Test
    void aJpegThumbnailIsDropped() throws IOException {
        byte[] plain = picture("jpg", 20, 10);
        byte[] header = segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\3\2" + SECRET);
        byte[] file = join(Arrays.copyOf(plain, 2), header, Arrays.copyOfRange(plain, 20, plain.length));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).contains("JFIF").doesNotContain(SECRET);
        assertThat(pixels(stripped)).isEqualTo(pixels(plain));
    }

    @Test
    void aCleanImageStaysAsItIs() throws IOException {
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] plain = picture(format, 7, 9);

            assertThat(ImageMetadata.strip(plain)).as(format).isEqualTo(plain);
            assertThat(ImageMetadata.size(plain)).as(format).contains(new ImageSize(7, 9));
        }
    }

    @Test
    void aPngLosesItsTextsAndKeepsItsPixels() throws IOException {
        byte[] plain = picture("png", 20, 10);
        byte[] file = insert(plain, 33, Png.chunk("tEXt", bytes("Author\0" + SECRET)),
                Png.chunk("eXIf", bytes(exif(1).substring(6))), Png.chunk("prVt", bytes(SECRET)),
                Png.chunk("pHYs", new byte[] {0, 0, 1, 0, 0, 0, 1, 0, 1}));

        byte[] stripped = ImageMetadata.strip(join(file, bytes(SECRET)));

        assertThat(text(stripped)).doesNotContain(SECRET).doesNotContain("eXIf").contains("pHYs");
        assertThat(pixels(stripped)).isEqualTo(pixels(plain));
    }

    @Test
    void aPngKeepsItsOrientation() throws IOException {
        byte[] file = insert(picture("png", 20, 10), 33, Png.chunk("eXIf", bytes(exif(8).substring(6))));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).doesNotContain(SECRET);
        assertThat(ImageMetadata.size(stripped)).contains(new ImageSize(10, 20));
    }

    @Test
    void aWebpLosesItsTextsAndKeepsItsOrientation() {
        byte[] header = {8 | 4, 0, 0, 0, 19, 0, 0, 9, 0, 0};
        byte[] file = webp(webpChunk("VP8X", header), webpChunk("VP8 ", bytes("picture")),
                webpChunk("EXIF", bytes(exif(6).substring(6))), webpChunk("XMP ", bytes(SECRET)));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).contains("picture").contains("EXIF").doesNotContain(SECRET).doesNotContain("XMP ");
        assertThat(stripped[20]).isEqualTo((byte) 8);
        assertThat(ImageMetadata.size(stripped)).contains(new ImageSize(10, 20));
        assertThat(ByteBuffer.wrap(stripped).order(ByteOrder.LITTLE_ENDIAN).getInt(4)).isEqualTo(stripped.length - 8);
        assertThat(ImageMetadata.strip(stripped)).isEqualTo(stripped);
    }

    @Test
    void aGifLosesItsCommentsAndKeepsItsPixels() throws IOException {
        byte[] plain = picture("gif", 20, 10);
        int table = 13 + (3 << (plain[10] & 7) + 1);
        byte[] file = insert(plain, table, bytes("!\u00FE\6" + SECRET + "\0"));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).doesNotContain(SECRET);
        assertThat(pixels(stripped)).isEqualTo(pixels(plain));
    }

    @Test
    void aFilmLosesWhereItWasTakenAndKeepsItsOffsets() {
        byte[] track = box("trak", box("tkhd", bytes("turned")), box("udta", bytes(SECRET)));
        byte[] film = join(box("ftyp", bytes("qt  0000")), box("moov", box("mvhd", bytes("time")), track,
                box("meta", bytes(SECRET)), box("udta", box("\u00a9xyz", bytes("+52.5+013.4/" + SECRET)))),
                box("mdat", bytes("sound and picture")), box("uuid", bytes(SECRET)));

        byte[] stripped = ImageMetadata.strip(film);

        assertThat(text(stripped)).doesNotContain(SECRET, "udta", "+52.5").contains("turned", "sound and picture");
        assertThat(stripped).hasSameSizeAs(film);
        assertThat(text(stripped).indexOf("mdat")).isEqualTo(text(film).indexOf("mdat"));
    }

    @Test
    void anAvifLosesItsExifAndKeepsItsPicture() {
        byte[] items = box("iinf", new byte[] {0, 0, 0, 0, 0, 2}, item(1, "av01"), item(2, "Exif"));
        byte[] head = box("ftyp", bytes("avif0000"));
        int data = head.length + 12 + items.length + 8 + 4 + 4 + 2 * 14 + 8;
        byte[] places = box("iloc", new byte[] {0, 0, 0, 0, 0x44, 0, 0, 2}, place(1, data, 7),
                place(2, data + 7, SECRET.length()));
        byte[] file = join(head, box("meta", new byte[4], items, places), box("mdat", bytes("picture" + SECRET)));

        byte[] stripped = ImageMetadata.strip(file);

        assertThat(text(stripped)).doesNotContain(SECRET).contains("picture").hasSize(file.length);
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] body = join(content);
        return ByteBuffer.allocate(8 + body.length).putInt(8 + body.length).put(bytes(type)).put(body).array();
    }

    private static byte[] item(int id, String kind) {
        return box("infe", new byte[] {2, 0, 0, 0, 0, (byte) id, 0, 0}, bytes(kind), new byte[1]);
    }

    private static byte[] place(int id, int at, int length) {
        return ByteBuffer.allocate(14).putShort((short) id).putShort((short) 0).putShort((short) 1).putInt(at)
                .putInt(length).array();
    }

    @Test
    void anSvgTellsItsSize() {
        assertThat(ImageMetadata.size(bytes("<?xml version='1.0'?><svg width='40px' height=\"30.4\"><g/></svg>")))
                .contains(new ImageSize(40, 30));
        assertThat(ImageMetadata.size(bytes("<svg width='100%' viewBox='0 0 24 48'/>")))
                .contains(new ImageSize(24, 48));
        assertThat(ImageMetadata.size(bytes("<svg width='3em' height='x'></svg>"))).isEmpty();
    }

    @Test
    void aPublishedDrawingIsCleanAndKnowsItsSize() {
        PublishedFile file = PublishedFile.of(new VaultPath("a/b.SVG"),
                bytes("<svg width='3' height='4'><script>kbpwn()</script></svg>"));

        assertThat(text(file.bytes())).doesNotContain("kbpwn");
        assertThat(file.size()).contains(new ImageSize(3, 4));
        assertThat(text(PublishedFile.of(new VaultPath("a.svg"), bytes("<html>kbpwn</html>")).bytes()))
                .doesNotContain("kbpwn");
    }

    @Test
    void aPictureThatBreaksOffLosesItsTextsToo() throws IOException {
        byte[] png = insert(picture("png", 20, 10), 33, Png.chunk("tEXt", bytes("Author\0" + SECRET)));
        byte[] jpeg = insert(picture("jpg", 20, 10), 2, segment(0xFE, SECRET));

        assertThat(text(ImageMetadata.strip(Arrays.copyOf(png, png.length - 20))))
                .doesNotContain(SECRET).contains("IDAT");
        assertThat(text(ImageMetadata.strip(Arrays.copyOf(jpeg, jpeg.length - 20)))).doesNotContain(SECRET);
    }

    @Test
    void brokenFilesAreNoCrash() throws IOException {
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] plain = picture(format, 20, 10);
            for (int length = 0; length < plain.length; length++) {
                byte[] cut = Arrays.copyOf(plain, length);

                assertThat(ImageMetadata.strip(cut)).isNotNull();
                assertThat(ImageMetadata.size(cut)).isNotNull();
            }
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 0x0B0D00 + y * 0x11);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// Exif with a maker, so little-endian, before the orientation.
    private static String exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN).put(bytes("II")).putShort((short) 42)
                .putInt(8).putShort((short) 2)
                .putShort((short) 0x010F).putShort((short) 2).putInt(SECRET.length()).putInt(50)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation)
                .putInt(0);
        return "Exif\0\0" + text(tiff.put(50, bytes(SECRET)).array());
    }

    private static byte[] segment(int marker, String content) {
        return join(new byte[] {(byte) 0xFF, (byte) marker, 0, (byte) (content.length() + 2)}, bytes(content));
    }

    private static byte[] webp(byte[]... chunks) {
        byte[] body = join(chunks);
        return ByteBuffer.allocate(12 + body.length).order(ByteOrder.LITTLE_ENDIAN).put(bytes("RIFF"))
                .putInt(body.length + 4).put(bytes("WEBP")).put(body).array();
    }

    private static byte[] webpChunk(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(type)).putInt(data.length).put(data).array();
    }

    private static byte[] insert(byte[] file, int at, byte[]... parts) {
        return join(Arrays.copyOf(file, at), join(parts), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
