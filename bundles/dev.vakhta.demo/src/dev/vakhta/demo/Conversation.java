package dev.vakhta.demo;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.Handshake.Opened;
import dev.vakhta.ras.WireException;
import dev.vakhta.ras.WireReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** The talk with one client, from the negotiation to the end of the stream. Runs in its own thread; closes nothing. */
final class Conversation {
    private static final byte[] GARBAGE = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** What RAS says when the working process behind it does not answer. */
    private static final String DEAD_PROCESS = " server_addr=tcp://" + Hardware.HOST
            + ":1560 descr=recv returns zero, disconnected line=1644"
            + " file=src/rtrsrvc/src/DataExchangeTcpClientImpl.cpp";

    private final Socket socket;
    private final DemoOptions options;
    private final Answers answers;
    private final DemoFaults faults;
    private final Map<Integer, Endpoint> endpoints = new HashMap<>();
    private int nextEndpoint;

    Conversation(Socket socket, DemoOptions options, Answers answers, DemoFaults faults) {
        this.socket = socket;
        this.options = options;
        this.answers = answers;
        this.faults = faults;
        nextEndpoint = options.firstEndpoint;
    }

    /** Returns when either side has ended it; bytes that are no protocol end it, too. */
    void run() throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        if (!Handshake.isNegotiation(in.readNBytes(Handshake.negotiation().length))) {
            return;
        }
        for (Frame frame = Frame.read(in); frame != null; frame = Frame.read(in)) {
            switch (frame.type()) {
                case Frame.CONNECT -> send(Handshake.connected().toByteArray());
                case Frame.ENDPOINT_OPEN -> send(open(Handshake.readOpen(frame)).toByteArray());
                case Frame.ENDPOINT_CLOSE -> endpoints.remove(Handshake.readClose(frame));
                case Frame.ENDPOINT_MESSAGE -> {
                    if (!answer(frame.payload())) {
                        return;
                    }
                }
                default -> {
                    return; // disconnect, or something only a server says
                }
            }
        }
    }

    private Frame open(Opened asked) {
        if (!asked.service().equals(Handshake.SERVICE) || !options.versions.contains(asked.version())) {
            return failure(asked).toFrame();
        }
        int major = Integer.parseInt(asked.version().replaceFirst("\\..*", ""));
        Endpoint endpoint = answers.open(nextEndpoint++, major);
        endpoints.put(endpoint.id(), endpoint);
        return new Opened(asked.service(), asked.version(), endpoint.id()).toFrame();
    }

    /** Texts made up; two public clients took a failure like this and opened again. */
    private Handshake.Failure failure(Opened asked) {
        String text = "service=%s, requested=%s, supported=[%s]"
                .formatted(asked.service(), asked.version(), String.join(", ", options.versions));
        EndpointMessage.Fault cause = new EndpointMessage.Fault("swp.UnsupportedServiceVersion", text, List.of(), null);
        return new Handshake.Failure(
                asked.service(),
                asked.version(),
                0,
                new EndpointMessage.Fault("swp.UnsupportedService", "Unsupported service version", List.of(), cause));
    }

    /** False when the talk is over. */
    private boolean answer(byte[] payload) throws IOException, InterruptedException {
        int id = new WireReader(payload, 0).endpoint();
        Endpoint endpoint = endpoints.get(id);
        if (endpoint == null || !(EndpointMessage.read(payload, endpoint.version()) instanceof Message request)) {
            throw new WireException("nothing to be asked of endpoint " + id, 0);
        }
        answers.hear(request.type());
        Fault fault = faults.next(request.type());
        if (fault != null) {
            return misbehave(fault, request, endpoint);
        }
        Refusal declined = faults.declining() ? declined(request.type(), endpoint.version()) : null;
        return say(
                declined == null
                        ? answers.to(request, endpoint)
                        : EndpointMessage.failure(endpoint.id(), declined.fault()));
    }

    /** As to one with a wrong password; null where nobody logs in. */
    private static @Nullable Refusal declined(int message, int version) {
        if (message == Calls.AUTHENTICATE_CLUSTER.number()) {
            return Refusal.clusterAdministrator(version);
        }
        return message == Calls.AUTHENTICATE_AGENT.number() ? Refusal.agentAdministrator(version) : null;
    }

    private boolean misbehave(Fault fault, Message request, Endpoint endpoint)
            throws IOException, InterruptedException {
        return switch (fault) {
            case CLOSE_BEFORE -> false;
            case CLOSE_AFTER -> {
                answers.to(request, endpoint);
                yield false;
            }
            case CLOSE_WITHIN -> {
                byte[] frame = frame(answers.to(request, endpoint));
                send(Arrays.copyOf(frame, frame.length / 2));
                yield false;
            }
            case TRUNCATED -> {
                byte[] answer = answers.to(request, endpoint);
                yield say(Arrays.copyOf(answer, answer.length - 1));
            }
            case HALF_CLOSE -> {
                socket.shutdownOutput();
                yield true;
            }
            case SILENCE -> true;
            case GARBAGE -> {
                send(GARBAGE);
                yield true;
            }
            case UNKNOWN_THROWABLE ->
                say(EndpointMessage.failure(
                        endpoint.id(), Refusal.unknown(DEAD_PROCESS).fault()));
            case NOT_ALLOWED ->
                say(EndpointMessage.failure(endpoint.id(), Refusal.rights().fault()));
        };
    }

    private boolean say(byte[] message) throws IOException, InterruptedException {
        send(frame(message));
        return true;
    }

    private static byte[] frame(byte[] message) {
        return new Frame(Frame.ENDPOINT_MESSAGE, message).toByteArray();
    }

    private void send(byte[] frame) throws IOException, InterruptedException {
        Thread.sleep(faults.delay());
        OutputStream out = socket.getOutputStream();
        for (int i = 0; i < faults.keepAlives(); i++) {
            out.write(new byte[] {Frame.KEEP_ALIVE, 0});
        }
        if (faults.byteByByte()) {
            for (byte one : frame) {
                out.write(one);
            }
        } else {
            out.write(frame);
        }
    }
}
