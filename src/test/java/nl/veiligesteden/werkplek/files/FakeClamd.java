package nl.veiligesteden.werkplek.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks the protocol of clamd's INSTREAM over a real socket, and knows one virus. */
class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket socket;
    private final Thread server;

    FakeClamd() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server = Thread.ofPlatform().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                boolean virus = content.toString(StandardCharsets.ISO_8859_1).contains(new String(SampleFiles.EICAR, StandardCharsets.ISO_8859_1));
                String answer = !command.equals(COMMAND) ? "UNKNOWN COMMAND" : virus ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
                client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException closed) {
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        try {
            // Until then the port may still take a connection.
            server.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
