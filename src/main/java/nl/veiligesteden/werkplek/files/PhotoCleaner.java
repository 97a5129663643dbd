package nl.veiligesteden.werkplek.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a photo what a camera or a program wrote about it: place, time, device, owner, preview. The picture itself is copied as it
 * is, and which side is up stays known. Works in one pass, holding no more than one segment (64 KB) of a JPEG or one small chunk of a PNG.
 */
final class PhotoCleaner {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int EXIF = 0xE1;
    private static final int ICC_PROFILE = 0xE2;
    private static final int JFIF = 0xE0;
    private static final int JFIF_LENGTH = 14;
    private static final int ADOBE = 0xEE;
    private static final int ADOBE_LENGTH = 12;
    /** Frames, tables and the restart interval (ITU-T T.81, table B.1). */
    private static final Set<Integer> DRAWING = Set.of(0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, 0xDB, 0xDC, 0xDD);
    private static final int ORIENTATION = 0x0112;
    /** Frames that are drawn in passes. */
    private static final Set<Integer> PROGRESSIVE = Set.of(0xC2, 0xC6, 0xCA, 0xCE);
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    /** What a PNG needs to look right; all else, such as texts and Exif, is left out. */
    private static final Set<String> PNG_PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
    private static final int BUFFER = 8192;

    private PhotoCleaner() {
    }

    /**
     * What is known of a picture once it was copied.
     *
     * @param orientation which side is up, as Exif counts it: 1 to 8, where 1 is as it stands
     * @param progressive drawn in passes, which a decoder keeps whole in its memory
     */
    record Cleaned(int orientation, boolean progressive) {
    }

    /**
     * @throws IOException for a file that is no whole picture
     */
    static Cleaned clean(FileKind kind, Path from, Path to) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
             DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            return kind == FileKind.JPEG ? jpeg(in, out) : png(in, out);
        } catch (EOFException cutOff) {
            throw new IOException("cut off", cutOff);
        }
    }

    private static Cleaned jpeg(DataInputStream in, DataOutputStream out) throws IOException {
        out.writeShort(in.readUnsignedShort());
        int orientation = 1;
        boolean drawing = false;
        boolean progressive = false;
        int marker = marker(in);
        while (marker != END_OF_IMAGE) {
            byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
            in.readFully(segment);
            progressive |= PROGRESSIVE.contains(marker);
            if (marker == EXIF && !drawing && orientation == 1) {
                orientation = orientation(segment);
            }
            if (marker == START_OF_SCAN) {
                if (!drawing) {
                    // Straight before the picture: viewers read all segments up to here.
                    writeOrientation(out, orientation);
                    drawing = true;
                }
                write(out, marker, segment);
                marker = scan(in, out);
            } else {
                Optional<byte[]> kept = harmless(marker, segment);
                if (kept.isPresent()) {
                    write(out, marker, kept.get());
                }
                marker = marker(in);
            }
        }
        // What a telephone hangs behind the picture, such as a film with sound and place, is not copied.
        out.writeByte(0xFF);
        out.writeByte(END_OF_IMAGE);
        return new Cleaned(orientation, progressive);
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("no segment");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Copies the picture's own bytes, in which 0xFF is followed by 0 or by a restart mark. @return the marker that ends them */
    private static int scan(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int read = in.readUnsignedByte();
            if (read != 0xFF) {
                out.writeByte(read);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                return next;
            }
            out.writeByte(0xFF);
            out.writeByte(next);
        }
    }

    /** What of a segment is known to tell nothing but how the picture is drawn, and nothing of any other. */
    private static Optional<byte[]> harmless(int marker, byte[] segment) {
        if (DRAWING.contains(marker) || marker == ICC_PROFILE && begins(segment, "ICC_PROFILE\0")) {
            return Optional.of(segment);
        }
        if (marker == JFIF && begins(segment, "JFIF\0") && segment.length >= JFIF_LENGTH) {
            byte[] withoutPreview = Arrays.copyOf(segment, JFIF_LENGTH);
            withoutPreview[JFIF_LENGTH - 2] = 0;
            withoutPreview[JFIF_LENGTH - 1] = 0;
            return Optional.of(withoutPreview);
        }
        // Tells how the colours are coded; without it some photos turn negative.
        return marker == ADOBE && begins(segment, "Adobe") ? Optional.of(Arrays.copyOf(segment, Math.min(ADOBE_LENGTH, segment.length))) : Optional.empty();
    }

    private static boolean begins(byte[] segment, String name) {
        return new String(segment, 0, Math.min(name.length(), segment.length), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static void write(DataOutputStream out, int marker, byte[] segment) throws IOException {
        out.writeByte(0xFF);
        out.writeByte(marker);
        out.writeShort(segment.length + 2);
        out.write(segment);
    }

    private static void writeOrientation(DataOutputStream out, int orientation) throws IOException {
        if (orientation == 1) {
            return;
        }
        ByteBuffer exif = ByteBuffer.allocate(32).put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        write(out, EXIF, exif.array());
    }

    private static int orientation(byte[] segment) {
        if (segment.length < 14 || !new String(segment, 0, 4, StandardCharsets.US_ASCII).equals("Exif")) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = directory + 2; entries > 0 && entry + 12 <= tiff.limit(); entry += 12, entries--) {
            int value = tiff.getShort(entry + 8);
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION && value >= 1 && value <= 8) {
                return value;
            }
        }
        return 1;
    }

    private static Cleaned png(DataInputStream in, DataOutputStream out) throws IOException {
        if (in.readLong() != PNG_SIGNATURE) {
            throw new IOException("no signature");
        }
        out.writeLong(PNG_SIGNATURE);
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            String type = new String(name, StandardCharsets.US_ASCII);
            if (length < 0) {
                throw new IOException("no chunk");
            }
            boolean picture = PNG_PICTURE.contains(type);
            if (picture) {
                out.writeInt(length);
                out.write(name);
            }
            // With the checksum behind it.
            for (long left = length + 4L; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException();
                }
                if (picture) {
                    out.write(buffer, 0, read);
                }
                left -= read;
            }
            if (type.equals("IEND")) {
                return new Cleaned(1, false);
            }
        }
    }
}
