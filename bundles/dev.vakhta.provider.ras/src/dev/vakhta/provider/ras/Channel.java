package dev.vakhta.provider.ras;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.WireException;
import dev.vakhta.ras.WireReader;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One TCP connection with one endpoint, and who is logged in on it. One call at a time: whoever leased it from the {@link Pool} uses it
 * alone, except for {@link #abort()}, which any thread may call. The pool closes it.
 */
final class Channel {
    private final Socket socket;
    private final BufferedInputStream in;
    private final OutputStream out;
    private final Map<Login, Credentials> loggedIn = new HashMap<>();
    private int endpoint;
    private int version;
    private int firstByte;
    private boolean answering;
    private boolean usable;
    private boolean fromPool;
    private boolean sent;
    private long idleSince;

    Channel(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
    }

    void opened(Handshake.Opened ack, String asked) {
        endpoint = ack.endpoint();
        version = Versions.major(asked);
        usable = true;
    }

    /** One call to the socket, so that what belongs together leaves as one packet. */
    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** @throws EOFException the server closed its end */
    Frame receive() throws IOException {
        answering = false;
        in.mark(1);
        firstByte = in.read();
        if (firstByte >= 0) {
            in.reset();
            answering = true;
            Frame frame = Frame.read(in);
            if (frame != null) {
                return frame;
            }
            answering = false; // only keep-alives came
        }
        throw new EOFException();
    }

    /** Whether what came instead of a frame are the first words of a web server. Spends them. */
    boolean looksLikeWeb() throws IOException {
        String next = new String(in.readNBytes(Math.min(4, in.available())), StandardCharsets.ISO_8859_1);
        return firstByte == '<' || firstByte == 'H' && next.startsWith("TTP");
    }

    /** Sends a request and reads its answer. After anything but an answer or a {@link ServerFault} the channel is of no more use. */
    <A> A exchange(Call<A> call, List<?> values, Watch watch) throws IOException, AdministrationException {
        byte[] request = EndpointMessage.request(endpoint, version, call, values);
        sent = false;
        return watch.during(this::abort, () -> {
            usable = false;
            sent = true; // before the write, which may fail with all of it on the way
            A answer = answer(call, roundTrip(new Frame(Frame.ENDPOINT_MESSAGE, request)));
            usable = true;
            fromPool = false;
            return answer;
        });
    }

    private Frame roundTrip(Frame request) throws IOException {
        answering = false;
        try {
            send(request.toByteArray());
            return receive();
        } catch (WireException e) {
            throw e;
        } catch (IOException e) {
            throw fromPool && !answering ? new StaleChannel(e) : e;
        }
    }

    private <A> A answer(Call<A> call, Frame frame) throws IOException {
        if (frame.type() == Frame.ENDPOINT_FAILURE) {
            throw new ServerFault(Handshake.readFailure(frame).fault());
        }
        if (frame.type() != Frame.ENDPOINT_MESSAGE) {
            throw new WireException(call.name() + " was answered by a frame of type " + frame.type(), 0);
        }
        EndpointMessage message = EndpointMessage.read(frame.payload(), version);
        if (message.endpoint() != endpoint) {
            throw new WireException("answer for endpoint " + message.endpoint() + " at endpoint " + endpoint, 0);
        }
        return switch (message) {
            case EndpointMessage.Message body -> call.readAnswer(body);
            case EndpointMessage.Failed failed -> {
                usable = true;
                // a restarted cluster manager may have forgotten us and says so in words only; logging in again is
                // cheap
                loggedIn.clear();
                throw new ServerFault(failed.fault());
            }
            case EndpointMessage.Void nothing -> {
                if (call.answer() != Call.VOID) {
                    throw new WireException(call.name() + " was answered by nothing", frame.payload().length);
                }
                yield call.result().read(new WireReader(new byte[0], version));
            }
        };
    }

    /** Of its endpoint. */
    int version() {
        return version;
    }

    /** Whether some of the last request may have left. */
    boolean sent() {
        return sent;
    }

    boolean isLoggedIn(Login login, Credentials as) {
        return as.equals(loggedIn.get(login));
    }

    void loggedIn(Login login, Credentials as) {
        loggedIn.put(login, as);
    }

    void forgetLogins() {
        loggedIn.clear();
    }

    /** Whether it can serve another call; if so it counts as idle from now on. */
    boolean rest() {
        fromPool = true;
        idleSince = System.nanoTime();
        return usable && !socket.isClosed(); // may have been aborted a moment after its answer came
    }

    /** 0 for a channel that was never in the pool. */
    long idleNanos() {
        return fromPool ? System.nanoTime() - idleSince : 0;
    }

    /** Says goodbye as the official client does. Not while a call runs. */
    void close() {
        try {
            if (usable) {
                send(Handshake.close(endpoint).toByteArray());
            }
        } catch (IOException e) {
            // the server was first
        }
        abort();
    }

    /** Breaks the connection and with it a call under way. */
    void abort() {
        abort(socket);
    }

    static void abort(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // closed all the same
        }
    }
}
