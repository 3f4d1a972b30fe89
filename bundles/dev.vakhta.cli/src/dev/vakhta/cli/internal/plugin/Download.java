package dev.vakhta.cli.internal.plugin;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Fetches one file over HTTP or HTTPS.
 *
 * @param most how many bytes it may have
 * @param limit how long all of it may take
 */
public record Download(Cancel cancel, long most, Duration limit) {
    /** For a file of any size; a line that is slower will not do. */
    static final Duration LIMIT = Duration.ofMinutes(10);

    /** How far it is, in bytes; the whole is negative when nobody knows. */
    public interface Progress {
        void at(long done, long whole);
    }

    /**
     * Returns when it is there, under the name that the address ends with.
     *
     * @param folder of a file that is only looked at
     */
    Path fetch(String source, Path folder, Progress progress) throws AdministrationException {
        URI address = address(source);
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NORMAL) // never from https to http
                .build();
        HttpRequest request = HttpRequest.newBuilder(address).timeout(limit).build();
        CompletableFuture<HttpResponse<InputStream>> answer = client.sendAsync(request, BodyHandlers.ofInputStream());
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<?> end = new CompletableFuture<>();
        Runnable stop = () -> {
            answer.cancel(true);
            answer.thenAccept(come -> close(come.body()));
        };
        end.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(why -> {
            late.set(why instanceof TimeoutException);
            stop.run();
            return null;
        });
        Path file = folder.resolve(name(address));
        try (Cancel.Registration registration = cancel.onCancel(stop)) {
            HttpResponse<InputStream> come = answer.join();
            if (come.statusCode() != 200) {
                throw failed(FailureKind.REFUSED, PluginMessage.HTTP_STATUS.text(address, come.statusCode()));
            }
            save(come, file, progress);
            cancel.check();
            return file;
        } catch (CompletionException | CancellationException | IOException e) {
            cancel.check();
            Throwable why = e instanceof CompletionException ? e.getCause() : e;
            throw late.get() || why instanceof java.net.http.HttpTimeoutException
                    ? failed(FailureKind.TIMED_OUT, PluginMessage.TOO_SLOW.text(address, Human.duration(limit)))
                    : failed(FailureKind.UNREACHABLE, sentence(address, why));
        } finally {
            end.cancel(false);
            client.shutdownNow();
        }
    }

    private static URI address(String source) throws AdministrationException {
        try {
            URI address = URI.create(source);
            if (address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // the same as one without a host
        }
        // not shown: it may hold a password
        throw failed(FailureKind.REFUSED, PluginMessage.NO_ADDRESS.text());
    }

    private static String name(URI address) {
        @Nullable String path = address.getPath();
        String last = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
        return last.matches("[\\w.-]{1,120}") && !last.matches("\\.+") ? last : "download";
    }

    private static AdministrationException failed(FailureKind kind, String sentence) {
        return new AdministrationException(kind, sentence);
    }

    private static String sentence(URI address, @Nullable Throwable why) {
        @Nullable String message = why == null ? null : why.getMessage();
        if (why instanceof SSLException) {
            return PluginMessage.BAD_CERTIFICATE.text(address.getHost(), message);
        }
        return PluginMessage.NOT_FETCHED.text(
                address, message == null && why != null ? why.getClass().getSimpleName() : message);
    }

    private void save(HttpResponse<InputStream> come, Path file, Progress progress)
            throws AdministrationException, IOException {
        long whole = come.headers().firstValueAsLong("Content-Length").orElse(-1);
        long done = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = come.body();
                OutputStream out = Files.newOutputStream(file)) {
            int n = 0;
            while (n >= 0) {
                if (done > most || whole > most) {
                    throw failed(FailureKind.REFUSED, PluginMessage.TOO_LONG.text(come.uri(), Human.bytes(most)));
                }
                n = in.read(buffer);
                if (n > 0) {
                    out.write(buffer, 0, n);
                    done += n;
                    progress.at(done, whole);
                }
            }
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
