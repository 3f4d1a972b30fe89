package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.States;
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Handshake;
import dev.vakhta.ras.WireException;
import dev.vakhta.ras.WireWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes channels: finds the host, connects, negotiates and opens an endpoint, all of it within the target's connect limit. */
record Connector(Target target, Address address, Failures failures, Recorder recorder, States states) {

    /** @param version to ask for; the server may give a lower one */
    Channel connect(String version, Watch call, Steps steps) throws AdministrationException {
        Watch watch = call.limitedTo(target.getConnectTimeout());
        Map<String, String> shown = new LinkedHashMap<>(Map.of("address", address.toString()));
        states.connecting();
        try {
            Channel channel = recorder.record(
                    "connect",
                    shown,
                    () -> greet(dial(watch, steps), new Ladder(version), shown, watch, steps),
                    failures::connecting);
            states.connected();
            return channel;
        } catch (AdministrationException e) {
            states.failed(e);
            throw e;
        }
    }

    /** Tries the host's addresses one after the other; each gets its share of the time that is left. */
    private Socket dial(Watch watch, Steps steps) throws IOException, AdministrationException {
        InetAddress[] found = resolve(watch);
        steps.made(
                RasMessage.STAGE_RESOLVED,
                Stream.of(found).map(InetAddress::getHostAddress).collect(Collectors.joining(", ")));
        IOException last = new UnknownHostException(address.host());
        for (int i = 0; i < found.length; i++) {
            InetSocketAddress one = new InetSocketAddress(found[i], address.port());
            int millis = Math.max(1, watch.leftMillis() / (found.length - i));
            Socket socket = new Socket();
            try {
                return watch.during(() -> Channel.abort(socket), () -> {
                    socket.setTcpNoDelay(true);
                    socket.setKeepAlive(true); // finds out in the end when a firewall forgot an idle channel
                    socket.connect(one, millis);
                    return socket;
                });
            } catch (Watch.Aborted e) {
                Channel.abort(socket);
                throw e;
            } catch (IOException e) {
                Channel.abort(socket);
                last = e;
            }
        }
        throw last;
    }

    /** A name server may take longer than any limit and cannot be interrupted: it is left alone on a thread of its own. */
    private InetAddress[] resolve(Watch watch) throws IOException, AdministrationException {
        CompletableFuture<InetAddress[]> found = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("resolving " + address.host()).start(() -> {
            try {
                found.complete(InetAddress.getAllByName(address.host()));
            } catch (UnknownHostException e) {
                found.completeExceptionally(e);
            }
        });
        return watch.await(found);
    }

    private Channel greet(Socket socket, Ladder ladder, Map<String, String> shown, Watch watch, Steps steps)
            throws AdministrationException {
        boolean done = false;
        try {
            steps.made(RasMessage.STAGE_CONNECTED, reached(socket));
            // watched, too: whoever cancelled as the connection stood has closed the socket
            Channel channel = watch.during(() -> Channel.abort(socket), () -> new Channel(socket));
            speak(channel, watch, this::negotiate);
            steps.made(RasMessage.STAGE_NEGOTIATED, "");
            speak(channel, watch, one -> open(one, ladder));
            shown.put("endpoint", ladder.current());
            steps.made(RasMessage.STAGE_ENDPOINT, ladder.current());
            done = true;
            return channel;
        } catch (IOException e) {
            throw failures.greeting(e, false);
        } finally {
            if (!done) {
                Channel.abort(socket);
            }
        }
    }

    /** The one of the host's addresses that answered. */
    private static String reached(Socket socket) {
        return new Address(socket.getInetAddress().getHostAddress(), socket.getPort()).toString();
    }

    /** Something said to whoever listens there, and heard. */
    private interface Talk {
        void over(Channel channel) throws IOException, AdministrationException;
    }

    private void speak(Channel channel, Watch watch, Talk talk) throws IOException, AdministrationException {
        watch.during(channel::abort, () -> {
            try {
                talk.over(channel);
                return channel;
            } catch (WireException e) {
                throw failures.greeting(e, channel.looksLikeWeb());
            }
        });
    }

    private void negotiate(Channel channel) throws IOException {
        // one burst, as the official client does
        channel.send(new WireWriter(0)
                .raw(Handshake.negotiation())
                .raw(Handshake.connect().toByteArray())
                .toByteArray());
        expect(Frame.CONNECT_ACK, channel.receive());
    }

    private void open(Channel channel, Ladder ladder) throws IOException, AdministrationException {
        channel.send(Handshake.open(ladder.current()).toByteArray());
        Frame answer = channel.receive();
        while (answer.type() == Frame.ENDPOINT_FAILURE) {
            if (!ladder.next(answer)) {
                throw failures.noCommonVersion(ladder);
            }
            channel.send(Handshake.open(ladder.current()).toByteArray());
            answer = channel.receive();
        }
        expect(Frame.ENDPOINT_OPEN_ACK, answer);
        channel.opened(Handshake.readOpened(answer), ladder.current());
    }

    private static void expect(int type, Frame frame) throws WireException {
        if (frame.type() != type) {
            throw new WireException("frame of type " + frame.type() + " instead of " + type, 0);
        }
    }
}
