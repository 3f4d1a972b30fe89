package dev.vakhta.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A server that is slow, or is not who it says, does not hold anybody. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class DownloadTest {
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    /** Says this to each who asks, and then nothing more. */
    private static void serve(ServerSocket server, String said, Runnable then) {
        Thread.startVirtualThread(() -> {
            List<Socket> open = new ArrayList<>(); // the collector closes a socket that nobody knows any more
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    open.add(socket);
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().flush();
                    then.run();
                } catch (IOException e) {
                    // the next, or it was closed
                }
            }
        });
    }

    private static ServerSocket plain() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private AdministrationException failing(Cancel cancel, Duration limit, ServerSocket server, String scheme) {
        String address = scheme + "://127.0.0.1:" + server.getLocalPort() + "/a.jar";
        return assertThrows(
                AdministrationException.class,
                () -> new Download(cancel, 1 << 20, limit).fetch(address, folder, (done, whole) -> {}));
    }

    @Test
    void whoSaysNothingIsLate() throws Exception {
        try (ServerSocket server = plain()) {
            serve(server, "", () -> {});
            assertEquals(
                    FailureKind.TIMED_OUT,
                    failing(Cancel.never(), SHORT, server, "http").kind());
        }
    }

    @Test
    void whoStopsInTheMiddleIsLate() throws Exception {
        try (ServerSocket server = plain()) {
            serve(server, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc", () -> {});
            assertEquals(
                    FailureKind.TIMED_OUT,
                    failing(Cancel.never(), SHORT, server, "http").kind());
        }
    }

    @Test
    void cancelEndsItAtOnce() throws Exception {
        for (String said : new String[] {"", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc"}) {
            Cancel cancel = new Cancel();
            CountDownLatch answered = new CountDownLatch(1);
            try (ServerSocket server = plain()) {
                serve(server, said, answered::countDown);
                CompletableFuture<AdministrationException> failed = new CompletableFuture<>();
                Thread.startVirtualThread(() -> failed.complete(failing(cancel, LONG, server, "http")));
                answered.await();
                cancel.cancel();
                assertEquals(FailureKind.CANCELLED, failed.get().kind());
            }
        }
    }

    @Test
    void whatHasNoLengthAndNoEndIsCutOff() throws Exception {
        try (ServerSocket server = plain()) {
            serve(server, "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2 << 20), () -> {});
            AdministrationException failed = failing(Cancel.never(), LONG, server, "http");
            assertEquals(FailureKind.REFUSED, failed.kind());
            assertTrue(Files.size(folder.resolve("a.jar")) <= 2 << 20, "no more than was allowed, and a buffer");
        }
    }

    @Test
    void aCertificateNobodyIssued() throws Exception {
        Path store = MadeJar.key(folder.resolve("keys.p12"), "localhost", "-ext", "san=ip:127.0.0.1");
        char[] password = "changeit".toCharArray();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        try (ServerSocket server =
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            serve(server, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", () -> {});
            String sentence = failing(Cancel.never(), LONG, server, "https").sentence();
            assertTrue(sentence.startsWith("127.0.0.1 ") && sentence.contains("PKIX"), sentence);
        }
    }

    @Test
    void anArchiveThatWouldFillTheDisk() throws Exception {
        Path archive = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("plugins/a.jar"));
            for (int i = 0; i <= 512; i++) {
                zip.write(zeros);
            }
        }
        AdministrationException refused = assertThrows(
                AdministrationException.class,
                () -> Source.open(archive.toString(), Cancel.never(), (done, whole) -> {}));
        assertEquals(FailureKind.REFUSED, refused.kind());
    }
}
