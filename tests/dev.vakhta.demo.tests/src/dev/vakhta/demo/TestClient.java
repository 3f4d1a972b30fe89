package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.WireReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** As little of a client as the tests need. Every read ends after ten seconds. */
final class TestClient implements AutoCloseable {
    final Socket socket;
    final InputStream in;
    int endpoint;
    private int version;

    private TestClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** A bare socket. */
    static TestClient raw(DemoServer demo) throws IOException {
        return new TestClient(demo.port());
    }

    /** Negotiated and connected. */
    static TestClient connected(DemoServer demo) throws IOException {
        TestClient client = raw(demo);
        client.socket.getOutputStream().write(Handshake.negotiation());
        client.send(Handshake.connect());
        assertEquals(Frame.CONNECT_ACK, client.receive().type());
        return client;
    }

    /** With an endpoint of 11.0. */
    static TestClient open(DemoServer demo) throws IOException {
        TestClient client = connected(demo);
        client.openEndpoint("11.0");
        return client;
    }

    /** As {@link #open}, authenticated at the first cluster. */
    static TestClient inside(DemoServer demo) throws IOException {
        TestClient client = open(demo);
        client.ask(Calls.AUTHENTICATE_CLUSTER, demo.cluster().id(), "", "");
        return client;
    }

    /** Its id. */
    int openEndpoint(String asked) throws IOException {
        send(Handshake.open(asked));
        Frame answer = receive();
        assertEquals(Frame.ENDPOINT_OPEN_ACK, answer.type());
        use(Handshake.readOpened(answer).endpoint(), asked);
        return endpoint;
    }

    /** An endpoint opened before. */
    void use(int id, String itsVersion) {
        endpoint = id;
        version = Integer.parseInt(itsVersion.substring(0, itsVersion.indexOf('.')));
    }

    void send(Frame frame) throws IOException {
        frame.write(socket.getOutputStream());
    }

    /** Hexadecimal digits as they are; blanks do not matter. */
    void send(String hex) throws IOException {
        socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    String receiveHex(int bytes) throws IOException {
        return HexFormat.of().formatHex(in.readNBytes(bytes));
    }

    Frame receive() throws IOException {
        Frame frame = receiveOrEnd();
        if (frame == null) {
            throw new AssertionError("the server ended the stream");
        }
        return frame;
    }

    /** Null at the end of the stream. */
    @Nullable
    Frame receiveOrEnd() throws IOException {
        return Frame.read(in);
    }

    void request(Call<?> call, Object... arguments) throws IOException {
        send(new Frame(Frame.ENDPOINT_MESSAGE, EndpointMessage.request(endpoint, version, call, List.of(arguments))));
    }

    EndpointMessage answer() throws IOException {
        return EndpointMessage.read(receive().payload(), version);
    }

    /** The answer's value. */
    <A> A ask(Call<A> call, Object... arguments) throws IOException {
        request(call, arguments);
        EndpointMessage answer = answer();
        assertEquals(endpoint, answer.endpoint());
        if (call.answer() == Call.VOID) {
            assertInstanceOf(EndpointMessage.Void.class, answer, answer.toString());
            return call.result().read(new WireReader(new byte[0], version));
        }
        return call.readAnswer(assertInstanceOf(Message.class, answer, answer.toString()));
    }

    /** What the server says against it. */
    EndpointMessage.Fault refused(Call<?> call, Object... arguments) throws IOException {
        request(call, arguments);
        return assertInstanceOf(Failed.class, answer()).fault();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
