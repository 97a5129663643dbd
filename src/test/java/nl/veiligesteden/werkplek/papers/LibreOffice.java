package nl.veiligesteden.werkplek.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens files with Debian's LibreOffice, as somebody without Word or Excel does. */
public final class LibreOffice {

    private static final long PATIENCE = 120;

    private LibreOffice() {
    }

    /** The same file in another form, such as {@code pdf}. */
    public static byte[] convert(byte[] content, String ending, String to) throws IOException {
        Path folder = Files.createTempDirectory("libreoffice");
        Path file = Files.write(folder.resolve("file." + ending), content);
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", to, "--outdir", folder.resolve("out").toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                office.destroyForcibly();
                throw new IllegalStateException("LibreOffice does not answer");
            }
            Path converted = folder.resolve("out").resolve("file." + to.replaceAll(":.*", ""));
            if (!Files.exists(converted)) {
                throw new IllegalStateException("LibreOffice cannot read it: " + Files.readString(folder.resolve("log")));
            }
            return Files.readAllBytes(converted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
