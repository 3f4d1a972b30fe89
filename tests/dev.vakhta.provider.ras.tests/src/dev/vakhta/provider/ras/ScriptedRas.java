package dev.vakhta.provider.ras;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.WireReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;

/** A server on loopback that says what a test tells it, down to the byte. Keeps what it heard. Each connection has a thread. */
final class ScriptedRas implements AutoCloseable {
    /** What one connection does from its beginning to its end; returning or throwing closes it. */
    interface Script {
        void talk(Peer peer) throws Exception;
    }

    /** Answers one request. */
    interface Handler {
        void answer(Peer peer, Asked asked) throws Exception;
    }

    /** One request as it came. */
    record Asked(Call<?> call, List<Object> values, String hex) {
        boolean is(Call<?> other) {
            return call.equals(other);
        }
    }

    /** Hex of the negotiation and the first frame together, then of every frame with its header, over all connections. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket listener = new ServerSocket();
    private final Thread accepting;

    ScriptedRas(Script script) throws IOException {
        this(0, script);
    }

    ScriptedRas(int port, Script script) throws IOException {
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        accepting = Thread.ofPlatform().daemon().name("scripted RAS").start(() -> accept(script));
    }

    /** Greets, lets everybody in and leaves the other requests to the handler. */
    static ScriptedRas serving(Handler handler) throws IOException {
        return new ScriptedRas(peer -> peer.welcome().serve(handler));
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Connections not ended yet by either side. */
    int open() {
        return open.size();
    }

    /** How many requests of that call came. */
    long count(Call<?> call) {
        return asked.stream().filter(one -> one.is(call)).count();
    }

    private void accept(Script script) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofPlatform().daemon().name("scripted RAS, one peer").start(() -> talk(script, socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Script script, Socket socket) {
        try (socket) {
            script.talk(new Peer(socket));
        } catch (Exception e) {
            // the other side is gone, or the script wants it to be
        } finally {
            open.remove(socket);
        }
    }

    /** Ends all connections and takes new ones. */
    void drop() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        try {
            accepting.join(); // the port takes connections for as long as somebody waits in it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        drop();
    }

    /** The server's end of one connection. */
    final class Peer {
        final Socket socket;
        final InputStream in;
        final OutputStream out;
        int endpoint = 1;
        int version = 11;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.out = socket.getOutputStream();
        }

        /** Accepts any version. */
        Peer welcome() throws IOException {
            connect();
            return accept(Handshake.readOpen(hear()));
        }

        Peer connect() throws IOException {
            byte[] negotiation = in.readNBytes(8);
            if (!Handshake.isNegotiation(negotiation)) {
                throw new IOException("not a RAS client");
            }
            Frame connect = frame();
            heard.add(hex(negotiation) + hex(connect.toByteArray()));
            Handshake.connected().write(out);
            return this;
        }

        Peer accept(Handshake.Opened wanted) throws IOException {
            version = Integer.parseInt(wanted.version().replace(".0", ""));
            new Handshake.Opened(wanted.service(), wanted.version(), endpoint)
                    .toFrame()
                    .write(out);
            return this;
        }

        Frame hear() throws IOException {
            Frame frame = frame();
            heard.add(hex(frame.toByteArray()));
            return frame;
        }

        private Frame frame() throws IOException {
            @Nullable Frame frame = Frame.read(in);
            if (frame == null) {
                throw new EOFException();
            }
            return frame;
        }

        /** The next request. */
        Asked ask() throws IOException {
            Frame frame = hear();
            if (frame.type() != Frame.ENDPOINT_MESSAGE) {
                throw new EOFException("closed by the client");
            }
            EndpointMessage.Message message = (EndpointMessage.Message) EndpointMessage.read(frame.payload(), version);
            Call<?> call = Calls.byNumber(message.type());
            if (call == null) {
                throw new IOException("message " + message.type());
            }
            WireReader body = message.body();
            Asked one = new Asked(call, call.readArguments(body), hex(frame.payload()));
            asked.add(one);
            return one;
        }

        void serve(Handler handler) throws Exception {
            while (true) {
                Asked one = ask();
                if (one.call().number() >= 8 && one.call().number() <= 10) {
                    done();
                } else {
                    handler.answer(this, one);
                }
            }
        }

        void done() throws IOException {
            answer(Calls.AUTHENTICATE_AGENT, Call.Done.DONE);
        }

        <A> void answer(Call<A> call, A value) throws IOException {
            message(EndpointMessage.answer(endpoint, version, call, value));
        }

        void fault(String id, String text) throws IOException {
            message(EndpointMessage.failure(endpoint, new EndpointMessage.Fault(id, text, List.of(), null)));
        }

        void message(byte[] payload) throws IOException {
            new Frame(Frame.ENDPOINT_MESSAGE, payload).write(out);
        }

        void raw(String hex) throws IOException {
            out.write(HexFormat.of().parseHex(hex.replace(" ", "")));
            out.flush();
        }

        void silent() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
