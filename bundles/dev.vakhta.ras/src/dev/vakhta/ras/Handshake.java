package dev.vakhta.ras;

import dev.vakhta.ras.EndpointMessage.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said around the messages: negotiation, connect, opening and closing of endpoints (sections 2.1 to 2.6). */
public final class Handshake {
    /** The only service of a RAS. */
    public static final String SERVICE = "v8.service.Admin.Cluster";

    private static final Pattern SUPPORTED = Pattern.compile("supported=([^\\]]*)]");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

    private Handshake() {}

    /** Magic, protocol 0x0100, codec 0x0100: eight bytes without a frame; the server answers nothing to them. */
    public static byte[] negotiation() {
        return new WireWriter(0)
                .int32(475_223_888)
                .short16(0x0100)
                .short16(0x0100)
                .toByteArray();
    }

    /** Whether these are the eight bytes of {@link #negotiation()}. */
    public static boolean isNegotiation(byte[] bytes) {
        return Arrays.equals(bytes, negotiation());
    }

    /** Connect with the one parameter the official client sends: connect.timeout, int, 2000 ms. */
    public static Frame connect() {
        return new Frame(
                Frame.CONNECT,
                new WireWriter(0)
                        .nsize(1)
                        .string("connect.timeout")
                        .byte8(4)
                        .int32(2000)
                        .toByteArray());
    }

    /** Connect acknowledged, with a null map. */
    public static Frame connected() {
        return new Frame(Frame.CONNECT_ACK, new WireWriter(0).nsize(-1).toByteArray());
    }

    /** @param version such as {@code 11.0} */
    public static Frame open(String version) {
        return new Frame(
                Frame.ENDPOINT_OPEN,
                new WireWriter(0).string(SERVICE).string(version).nsize(-1).toByteArray());
    }

    /** What is asked by {@link Frame#ENDPOINT_OPEN} and confirmed by {@link Frame#ENDPOINT_OPEN_ACK}. */
    public record Opened(String service, String version, int endpoint) {
        public Frame toFrame() {
            return new Frame(
                    Frame.ENDPOINT_OPEN_ACK,
                    new WireWriter(0)
                            .string(service)
                            .string(version)
                            .nsize(endpoint)
                            .nsize(-1)
                            .toByteArray());
        }
    }

    /** Reads a request to open; its endpoint is -1, there is none yet. Parameters are ignored. */
    public static Opened readOpen(Frame frame) throws WireException {
        WireReader in = new WireReader(frame.payload(), 0);
        return new Opened(in.text(), in.text(), -1);
    }

    public static Opened readOpened(Frame frame) throws WireException {
        WireReader in = new WireReader(frame.payload(), 0);
        return new Opened(in.text(), in.text(), in.endpoint());
    }

    public static Frame close(int endpoint) {
        return new Frame(Frame.ENDPOINT_CLOSE, new WireWriter(0).nsize(endpoint).toByteArray());
    }

    public static int readClose(Frame frame) throws WireException {
        return new WireReader(frame.payload(), 0).endpoint();
    }

    /** The content of an {@link Frame#ENDPOINT_FAILURE} frame. */
    public record Failure(String service, String version, int endpoint, Fault fault) {
        public Frame toFrame() {
            WireWriter out = new WireWriter(0).string(service).string(version).nsize(endpoint);
            Faults.write(out, fault);
            return new Frame(Frame.ENDPOINT_FAILURE, out.toByteArray());
        }
    }

    /** The endpoint is -1 where the frame says "none"; the frame was never captured, so both are taken. */
    public static Failure readFailure(Frame frame) throws WireException {
        WireReader in = new WireReader(frame.payload(), 0);
        return new Failure(in.text(), in.text(), in.nsize(), Faults.read(in));
    }

    /**
     * The versions a server says it supports, out of an endpoint failure. The exact layout of this frame was never
     * captured, so the bytes are searched for the list instead of being trusted.
     *
     * @return empty when the failure names none
     */
    public static List<String> supportedVersions(Frame failure) {
        Matcher matcher = SUPPORTED.matcher(new String(failure.payload(), StandardCharsets.UTF_8));
        if (!matcher.find()) {
            return List.of();
        }
        return VERSION.matcher(matcher.group(1))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
