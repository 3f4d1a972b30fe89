package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
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

/** Makes channels: finds the host, connects, negotiates and opens an endpoint, all of it within the target's connect limit. */
record Connector(Target target, Address address, Failures failures, Recorder recorder, States states) {

    Channel connect(Watch call) throws AdministrationException {
        Watch watch = call.limitedTo(target.getConnectTimeout());
        Map<String, String> shown = new LinkedHashMap<>(Map.of("address", address.toString()));
        states.connecting();
        try {
            Channel channel = recorder.record(
                    "connect",
                    shown,
                    () -> greet(dial(watch), new Ladder(target.getEndpoint()), shown, watch),
                    failures::connecting);
            states.connected();
            return channel;
        } catch (AdministrationException e) {
            states.failed(e);
            throw e;
        }
    }

    /** Tries the host's addresses one after the other; each gets its share of the time that is left. */
    private Socket dial(Watch watch) throws IOException, AdministrationException {
        InetAddress[] found = resolve(watch);
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

    private Channel greet(Socket socket, Ladder ladder, Map<String, String> shown, Watch watch)
            throws AdministrationException {
        boolean done = false;
        try {
            Channel channel = watch.during(() -> Channel.abort(socket), () -> open(new Channel(socket), ladder));
            shown.put("endpoint", ladder.current());
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

    private Channel open(Channel channel, Ladder ladder) throws IOException, AdministrationException {
        try {
            // one burst, as the official client does
            channel.send(new WireWriter(0)
                    .raw(Handshake.negotiation())
                    .raw(Handshake.connect().toByteArray())
                    .toByteArray());
            expect(Frame.CONNECT_ACK, channel.receive());
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
            return channel;
        } catch (WireException e) {
            throw failures.greeting(e, channel.looksLikeWeb());
        }
    }

    private static void expect(int type, Frame frame) throws WireException {
        if (frame.type() != type) {
            throw new WireException("frame of type " + frame.type() + " instead of " + type, 0);
        }
    }
}
