package nl.veiligesteden.werkplek.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A small picture of a photo. Looks at its size before it decodes anything, and decodes no more points than it needs. */
final class Thumbnails {

    /** Pixels of the longest side. */
    static final int SIZE = 320;
    /** More than any camera makes; a file that says so is a bomb. */
    private static final long MOST_PIXELS = 120_000_000;
    /** Of a picture that is drawn in passes, all of which the decoder keeps at once, some twelve bytes a point. */
    private static final long MOST_PROGRESSIVE_PIXELS = 16_000_000;
    /** Decoding takes memory that no limit of the heap sees: one at a time. */
    private static final Semaphore ONE = new Semaphore(1);

    private Thumbnails() {
    }

    /** @return a JPEG; empty where the picture is too big to look at, or none */
    static byte[] of(Path photo, PhotoCleaner.Cleaned known) {
        ONE.acquireUninterruptibly();
        try {
            return small(photo, known);
        } finally {
            ONE.release();
        }
    }

    private static byte[] small(Path photo, PhotoCleaner.Cleaned known) {
        try (ImageInputStream input = ImageIO.createImageInputStream(photo.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new byte[0];
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > (known.progressive() ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS)) {
                    return new byte[0];
                }
                int step = Math.max(1, Math.max(width, height) / (SIZE * 2));
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return jpeg(upright(reader.read(0, parameters), known.orientation()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // The decoder throws all sorts of things at a damaged picture; it is kept, without a small one.
            return new byte[0];
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) SIZE / Math.max(image.getWidth(), image.getHeight()));
        boolean turned = orientation >= 5;
        int width = Math.max(1, (int) ((turned ? image.getHeight() : image.getWidth()) * scale));
        int height = Math.max(1, (int) ((turned ? image.getWidth() : image.getHeight()) * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = new AffineTransform();
        place.translate(width / 2.0, height / 2.0);
        place.quadrantRotate(switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        });
        boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
        place.scale(mirrored ? -scale : scale, scale);
        place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, place, null);
        graphics.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
