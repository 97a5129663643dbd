package nl.veiligesteden.werkplek.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import javax.sql.DataSource;

/**
 * A folder of backups. What has the name of a backup is whole: it was written beside, brought to the disk, read back and compared before it got that name.
 *
 * @param key null where backups aren't encrypted
 */
record Backups(Path folder, BackupKey key, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final String PLAIN = ".sql.gz";
    private static final String ENCRYPTED = ".sql.gz.age";
    private static final String PARTIAL = ".partial";
    private static final byte[] AGE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    /** @param removed older ones that went */
    record Made(Path file, long size, Script script, AttachedFiles attached, List<Path> removed) {
    }

    /** Makes one, checks it, and only then lets go of older ones of the same database. */
    Made make(DataSource database, Keep keep) throws SQLException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, forUsOnly("rwx------"));
            }
            try (FileChannel guard = FileChannel.open(folder.resolve(".werkplek-backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!locked(guard)) {
                    throw new BackupFailedException("Another backup is being made in " + folder + ".");
                }
                return make(database, keep, guard);
            }
        } catch (IOException unwritable) {
            throw new BackupFailedException("The backup could not be written to " + folder + ": " + said(unwritable) + " (" + room() + " free there). Nothing of it was left, and nothing older was removed.", unwritable);
        }
    }

    private Made make(DataSource database, Keep keep, FileChannel guard) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            String name = Table.strings(connection, "select database()").getFirst();
            removeLeftovers(name);
            Path file = folder.resolve(name + "-" + TIME.format(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)) + (key == null ? PLAIN : ENCRYPTED));
            Path partial = file.resolveSibling(file.getFileName() + PARTIAL);
            try {
                Script written;
                AttachedFiles attached;
                try (OutputStream to = writer(partial)) {
                    written = Snapshot.write(connection, to, clock);
                    attached = AttachedFiles.in(connection);
                    connection.rollback();
                }
                bringToDisk(partial);
                compare(written, read(partial, new Script.Reading() { }));
                rename(partial, file);
                return new Made(file, Files.size(file), written, attached, removeOld(name, keep));
            } finally {
                Files.deleteIfExists(partial);
            }
        }
    }

    private static void compare(Script written, Script read) {
        if (!written.tables().equals(read.tables()) || !written.about().equals(read.about())) {
            throw new BackupFailedException("The backup was read back and isn't what was written, so it was thrown away. Look at the disk.");
        }
    }

    private OutputStream writer(Path partial) throws IOException {
        Files.createFile(partial, forUsOnly("rw-------"));
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(partial, StandardOpenOption.WRITE), BUFFER);
        return new BufferedOutputStream(new GZIPOutputStream(key == null ? file : key.encrypt(file), BUFFER), BUFFER);
    }

    private static FileAttribute<?>[] forUsOnly(String permissions) {
        return Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }

    private static void bringToDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void rename(Path partial, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    private static boolean locked(FileChannel guard) throws IOException {
        try {
            FileLock lock = guard.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    /** Of a run that was cut off: no other runs in this folder. */
    private void removeLeftovers(String database) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(PARTIAL) && taken(database, name.substring(0, name.length() - PARTIAL.length())) != null) {
                Files.delete(file);
            }
        }
    }

    private List<Path> removeOld(String database, Keep keep) throws IOException {
        List<Path> ours = new ArrayList<>();
        for (Path file : files()) {
            if (taken(database, file.getFileName().toString()) != null && looksLikeOne(file)) {
                ours.add(file);
            }
        }
        List<Path> gone = keep.goes(ours, file -> taken(database, file.getFileName().toString()));
        for (Path file : gone) {
            Files.delete(file);
        }
        return gone.stream().sorted().toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** @return when it was made, by its name; null for what isn't called as we call backups of that database */
    private static Instant taken(String database, String name) {
        Matcher ours = Pattern.compile(Pattern.quote(database) + "-(\\d{8}T\\d{6}Z)(?:" + Pattern.quote(ENCRYPTED) + "|" + Pattern.quote(PLAIN) + ")").matcher(name);
        try {
            return ours.matches() ? LocalDateTime.parse(ours.group(1), TIME).toInstant(ZoneOffset.UTC) : null;
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    /** By its beginning: an older one may be encrypted with a key of before. */
    private static boolean looksLikeOne(Path file) throws IOException {
        if (isEncrypted(file)) {
            return true;
        }
        try (InputStream content = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(content.readNBytes(Script.FIRST.length()), StandardCharsets.UTF_8).equals(Script.FIRST);
        } catch (EOFException | ZipException another) {
            return false;
        }
    }

    private static boolean isEncrypted(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(AGE.length), AGE);
        }
    }

    /** Reads a backup to its end. @throws BackupFailedException where it is broken, or the key another one, in words */
    Script read(Path file, Script.Reading reading) throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailedException("There is no file " + file + ".");
        }
        try (InputStream content = reader(file)) {
            return Script.read(content, reading);
        } catch (EOFException short_) {
            throw new BackupFailedException("The backup " + file + " is cut off.", short_);
        } catch (ZipException | CharacterCodingException changed) {
            throw new BackupFailedException("The backup " + file + " is damaged, or no backup.", changed);
        } catch (IOException unreadable) {
            throw new BackupFailedException("The backup " + file + " can't be read: it is damaged or cut off, or the disk is (" + said(unreadable) + ").", unreadable);
        }
    }

    private InputStream reader(Path file) throws IOException {
        if (!isEncrypted(file)) {
            return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), BUFFER);
        }
        if (key == null) {
            throw new BackupFailedException("The backup " + file + " is encrypted. Set WERKPLEK_BACKUP_KEY to the key that it was made with, or name its file in WERKPLEK_BACKUP_KEY_FILE.");
        }
        try {
            return new GZIPInputStream(key.decrypt(new BufferedInputStream(Files.newInputStream(file), BUFFER)), BUFFER);
        } catch (GeneralSecurityException another) {
            throw new BackupFailedException("The backup " + file + " doesn't open with the key in WERKPLEK_BACKUP_KEY: it was made with another one, or its beginning is damaged.", another);
        }
    }

    private String room() {
        try {
            return Files.getFileStore(folder).getUsableSpace() / 1_000_000 + " MB";
        } catch (IOException unknown) {
            return "it isn't known how much";
        }
    }

    /** What the system says, without the name of the file that it says it of. */
    private static String said(IOException problem) {
        return problem instanceof FileAlreadyExistsException ? "there is one of this very second already" : problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
