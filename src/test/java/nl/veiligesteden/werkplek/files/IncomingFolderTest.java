package nl.veiligesteden.werkplek.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come in are removed by nobody else, and what a killed process left is. */
class IncomingFolderTest {

    @TempDir
    private Path parent;

    /** The process that is started. */
    static final class Another {

        public static void main(String... arguments) throws IOException {
            new IncomingFolder(Path.of(arguments[0]));
        }
    }

    /** On Linux a process that closes a file loses all its locks on it, those it took otherwise too. */
    @Test
    void keepsItsFolderWhenTwoStartInOneProcessAndThenAThirdBesideIt() throws Exception {
        IncomingFolder first = new IncomingFolder(parent);
        Path coming = first.file();
        IncomingFolder second = new IncomingFolder(parent);
        startAnother();
        assertThat(coming).exists();
        first.remove();
        second.remove();
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        startAnother();
        assertThat(folders()).hasSize(1);
        IncomingFolder next = new IncomingFolder(parent);
        assertThat(folders()).containsExactly(next.file().getParent());
        next.remove();
        assertThat(folders()).isEmpty();
    }

    /** Machines clear their folder for temporary files now and then. */
    @Test
    void goesOnWhenItsFolderWasClearedAway() throws Exception {
        IncomingFolder folder = new IncomingFolder(parent);
        Path before = folder.file();
        for (Path gone : List.of(before, before.resolveSibling("lock"), before.getParent())) {
            Files.delete(gone);
        }
        Path after = folder.file();
        startAnother();
        assertThat(after).exists();
        folder.remove();
        assertThat(after).doesNotExist();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.toList();
        }
    }

    private void startAnother() throws Exception {
        assertThat(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Another.class.getName(), parent.toString())
                .inheritIO().start().waitFor()).isZero();
    }
}
