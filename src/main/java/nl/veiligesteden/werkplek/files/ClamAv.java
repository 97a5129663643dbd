package nl.veiligesteden.werkplek.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks a clamd whether a file carries a virus, by its INSTREAM command over TCP; only where one is configured. */
@Component
class ClamAv {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;

    ClamAv(@Value("${werkplek.clamav.host:}") String host, @Value("${werkplek.clamav.port:3310}") int port) {
        this.host = host.strip();
        this.port = port;
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /** @throws IOException when clamd cannot be reached or doesn't say that the file is clean or not */
    boolean isClean(Path file) throws IOException {
        try (Socket socket = new Socket(); InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int length = content.read(chunk); length > 0; length = content.read(chunk)) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).replace("\0", "").strip();
            if (answer.endsWith(" FOUND")) {
                return false;
            }
            if (!answer.equals("stream: OK")) {
                throw new IOException("clamd answers: " + answer);
            }
            return true;
        }
    }
}
