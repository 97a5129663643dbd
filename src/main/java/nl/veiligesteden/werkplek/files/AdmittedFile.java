package nl.veiligesteden.werkplek.files;

import java.nio.file.Path;

/**
 * A file that may come in.
 *
 * @param path where it lies until it is kept elsewhere
 * @param name ends in what it really is
 * @param scanned whether a virus scanner looked at it
 * @param thumbnail a small JPEG; empty for what is no photo
 */
public record AdmittedFile(Path path, String name, String mediaType, long size, boolean scanned, byte[] thumbnail) {
}
