package dev.vakhta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The floor under everything that comes over loopback: so many bytes, asked for by one, thrown away as they come. */
final class PlainSocket implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final byte[] answer;
    private final Socket client;
    private final byte[] buffer = new byte[1 << 16];

    PlainSocket(byte[] answer) throws IOException {
        this.answer = answer;
        Thread.ofPlatform().daemon().start(this::serve);
        client = new Socket(server.getInetAddress(), server.getLocalPort());
    }

    private void serve() {
        try (Socket socket = server.accept()) {
            while (socket.getInputStream().read() >= 0) {
                socket.getOutputStream().write(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks once and reads the whole answer. */
    int transfer() throws IOException {
        client.getOutputStream().write(1);
        int left = answer.length;
        while (left > 0) {
            int read = client.getInputStream().read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("closed with " + left + " bytes to go");
            }
            left -= read;
        }
        return answer.length;
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
