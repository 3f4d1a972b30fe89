package dev.vakhta.demo;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.ras.Call;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A central server with its clusters in memory, behind a RAS socket on loopback. Whoever starts it closes it; that ends
 * its threads and sockets before it returns. Thread-safe.
 */
public final class DemoServer implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);

    private final DemoOptions options;
    private final World world;
    private final CentralServer central;
    private final Answers answers;
    private final DemoFaults faults = new DemoFaults();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("vakhta-demo-", 0).factory());

    /** Of the clients that are there. Guarded by this. */
    private final Set<Socket> sockets = new HashSet<>();

    private @Nullable ServerSocket listening;
    private CompletableFuture<?> accepting = CompletableFuture.completedFuture("");
    private int port;

    private DemoServer(DemoOptions options) {
        this.options = options;
        port = options.port;
        world = new World(options.seed, Population.beginning(options));
        central = new CentralServer(world, options);
        answers = new Answers(central);
        Story story = options.story;
        if (story != null) {
            synchronized (world) {
                Stage.play(story, this, central.clusters().getFirst().residents());
            }
        }
    }

    /** A server that listens. */
    public static DemoServer start(DemoOptions options) throws IOException {
        DemoServer server = new DemoServer(options);
        server.listen();
        if (options.realTime) {
            server.threads.submit(server::tick);
        }
        return server;
    }

    /** On loopback; stays the same over {@link #stop} and {@link #listen}. */
    public synchronized int port() {
        return port;
    }

    /** The first cluster, the busier one. */
    public DemoCluster cluster() {
        return clusters().get(0);
    }

    /** Those that are there now. */
    public List<DemoCluster> clusters() {
        synchronized (world) {
            return central.clusters();
        }
    }

    /** Of the central server, with their passwords; nobody is asked where there are none. */
    public List<Administrator> administrators() {
        synchronized (world) {
            return central.administrators().copies();
        }
    }

    public DemoFaults faults() {
        return faults;
    }

    /** What the server's clock shows. */
    public LocalDateTime now() {
        synchronized (world) {
            return World.time(world.now());
        }
    }

    /** Lets that time pass in the cluster; also in real time, where it then is ahead by so much. */
    public void advance(Duration step) {
        synchronized (world) {
            world.advance(step);
        }
    }

    /** The numbers of all messages it was asked so far, whatever it answered. */
    public Set<Integer> asked() {
        return answers.heard();
    }

    /** The names of the last requests, the oldest of ten thousand first. */
    List<String> requests() {
        return answers.requests();
    }

    /** How often it was asked that so far, whatever it answered. */
    public int asked(Call<?> call) {
        return answers.heard(call.number());
    }

    /** How many clients are connected. */
    public synchronized int connected() {
        return sockets.size();
    }

    /** Listens again after {@link #stop}, at the same port. */
    public synchronized void listen() throws IOException {
        if (listening == null) {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = server.getLocalPort();
            listening = server;
            accepting = CompletableFuture.runAsync(() -> accept(server), threads);
        }
    }

    /** The service stops: nobody listens, all connections break. The cluster itself lives on. */
    public void stop() throws IOException {
        CompletableFuture<?> last;
        synchronized (this) {
            last = accepting;
            if (listening != null) {
                listening.close();
                listening = null;
            }
            breakConnections();
        }
        last.join(); // the port is free only when nobody waits in it any more
    }

    /** Of all clients that are there; they may come again. */
    synchronized void breakConnections() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed nevertheless
            }
        }
        sockets.clear();
    }

    /** Whether all threads are gone. */
    boolean ended() {
        return threads.isTerminated();
    }

    @Override
    public void close() throws IOException {
        stop();
        threads.shutdownNow();
        threads.close();
    }

    private void accept(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                if (faults.refusing()) {
                    socket.setSoLinger(true, 0); // a reset, and not a polite end
                    socket.close();
                } else {
                    admit(server, socket);
                }
            }
        } catch (IOException e) {
            // closed: this is how stop() says it
        }
    }

    private synchronized void admit(ServerSocket server, Socket socket) throws IOException {
        if (server.isClosed()) {
            socket.close();
        } else {
            sockets.add(socket);
            threads.submit(() -> converse(socket));
        }
    }

    private @Nullable Void converse(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            socket.setTcpNoDelay(true);
            new Conversation(socket, options, answers, faults).run();
        } finally {
            synchronized (this) {
                sockets.remove(socket);
            }
        }
        return null;
    }

    private @Nullable Void tick() throws InterruptedException {
        for (long last = System.nanoTime(); ; ) {
            Thread.sleep(TICK);
            long now = System.nanoTime();
            advance(Duration.ofNanos(now - last).multipliedBy(options.speed));
            last = now;
        }
    }
}
