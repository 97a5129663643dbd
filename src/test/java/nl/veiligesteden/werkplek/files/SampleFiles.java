package nl.veiligesteden.werkplek.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Real bytes of the kinds of files that people send. */
public final class SampleFiles {

    /** What the photo tells of where it was taken; degrees, minutes and seconds as Exif writes them. */
    static final byte[] LATITUDE = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putInt(52).putInt(1).putInt(15).putInt(1).putInt(571234).putInt(10_000).array();
    static final String COMMENT = "telefoon van Jan";
    /** The first bytes of every Windows program. */
    public static final byte[] PROGRAM = ByteBuffer.allocate(512).put("MZ".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x9000).position(60)
            .order(ByteOrder.LITTLE_ENDIAN).putInt(128).position(128).put("PE\0\0".getBytes(StandardCharsets.US_ASCII)).array();
    /** The file that every virus scanner takes for a virus, and that does nothing; in two parts, so that no scanner minds this source. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

    private SampleFiles() {
    }

    /** Left half red, right half blue; lies on its side, and says so, beside place and owner. */
    public static byte[] photo(int width, int height) throws IOException {
        byte[] plain = picture(width, height, "jpg");
        byte[] comment = COMMENT.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif());
        segment(out, 0xFE, comment);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A photo that is drawn in passes, of a few hundred bytes, which says that its sides are so long. */
    static byte[] progressive(int saysSide) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam passes = writer.getDefaultWriteParam();
        passes.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), null, null), passes);
        }
        ByteBuffer photo = ByteBuffer.wrap(bytes.toByteArray());
        int frame = 0;
        while (photo.getShort(frame) != (short) 0xFFC2) {
            frame++;
        }
        return photo.putShort(frame + 5, (short) saysSide).putShort(frame + 7, (short) saysSide).array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) throws IOException {
        out.write(ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).array());
        out.write(content);
    }

    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII)).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 1).putShort((short) 2).putShort((short) 5).putInt(3).putInt(56).putInt(0);
        exif.put(LATITUDE);
        return exif.array();
    }

    public static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG that says who made it. */
    static byte[] signedPng() throws IOException {
        byte[] plain = picture(40, 20, "png");
        int afterHeader = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHeader);
        out.write(chunk("tEXt", ("Author\0" + COMMENT).getBytes(StandardCharsets.US_ASCII)));
        out.write(plain, afterHeader, plain.length - afterHeader);
        return out.toByteArray();
    }

    /** A sound picture of four hundred million points in some fifty thousand bytes. */
    static byte[] bomb() throws IOException {
        int side = 20_000;
        byte[] row = new byte[1 + side / 8];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int line = 0; line < side; line++) {
                deflater.write(row);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        out.write(chunk("IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array()));
        out.write(chunk("IDAT", packed.toByteArray()));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(StandardCharsets.US_ASCII));
        checksum.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content)
                .putInt((int) checksum.getValue()).array();
    }

    /** A zip with entries of those names that say nothing. */
    static byte[] packed(String... names) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "<nothing/>");
        }
        return packed(parts);
    }

    static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A Word document of which one part says this. */
    static byte[] document(String part, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"));
        parts.put(part, content);
        return packed(parts);
    }

    /** An OpenDocument text of which one part says this. */
    static byte[] openDocument(String part, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(part, content);
        return packed(parts);
    }

    /** A photo with everything beside the picture that can hold a preview or a place. */
    static byte[] talkative() throws IOException {
        byte[] plain = picture(40, 20, "jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE0, ("JFXX\0\20" + COMMENT).getBytes(StandardCharsets.ISO_8859_1));
        segment(out, 0xE2, ("FPXR\0" + COMMENT).getBytes(StandardCharsets.ISO_8859_1));
        segment(out, 0xE2, ("MPF\0" + COMMENT).getBytes(StandardCharsets.ISO_8859_1));
        segment(out, 0xF7, COMMENT.getBytes(StandardCharsets.ISO_8859_1));
        segment(out, 0xE0, ("JFIF\0\1\2\0\0\1\0\1\3\2" + COMMENT).getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }
}
