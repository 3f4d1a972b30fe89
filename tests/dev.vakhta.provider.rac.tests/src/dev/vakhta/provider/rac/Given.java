package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.function.Executable;

/** What tests of handles start from. */
final class Given {
    static final UUID CLUSTER = UUID.fromString("1619820a-d36f-4d8a-a716-1516b1dea077");
    static final UUID INFOBASE = UUID.fromString("717bdda7-2f60-4577-b262-f1fc8c0e472c");
    static final UUID SESSION = UUID.fromString("bc9e8fae-32f1-4e90-94cc-4312e65cc07d");
    static final UUID PROCESS = UUID.fromString("0399133a-6d5d-4fb0-9029-d240c8e07763");
    static final UUID SERVER = UUID.fromString("7f0d1b0c-5a3e-4a55-9d64-0a8e1bd2c6a1");
    static final String ADDRESS = "srv-1c:1545";

    /** Letters for an argument: in a locale without UTF-8 (LANG=C) these tests have only those of ASCII. */
    static final String LETTERS = Console.here().carries("Обед") ? "Обед" : "Lunch";

    final MemoryJournal journal = new MemoryJournal(1000);
    final Target target = ClusterFactory.eINSTANCE.createTarget();
    final FakeRac rac;

    Given(Path folder, String version) throws IOException {
        rac = new FakeRac(folder.toRealPath(), version);
        target.setName("test");
        target.setAddress("srv-1c");
        target.setUtility(rac.path.toString());
        target.setCallTimeout(30);
    }

    Handle handle() throws AdministrationException {
        return handle(CredentialsCallback.NOBODY);
    }

    Handle handle(CredentialsCallback credentials) throws AdministrationException {
        return new RacProvider().handle(target, new Environment(credentials, journal));
    }

    /** Goes in everywhere as the same, and has no other answer. */
    static CredentialsCallback as(String user, String password) {
        return new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                return new Credentials(user, password);
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                return null;
            }
        };
    }

    static <F extends Facet> F facet(Handle handle, Class<F> type) throws AdministrationException {
        return handle.facet(type).orThrow();
    }

    static AdministrationException fails(Executable call) {
        return assertThrows(AdministrationException.class, call);
    }

    /** Waits for something another thread or program does. */
    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not happen within 20 s");
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Runs the call on a thread of its own. */
    static <T> CompletableFuture<T> calling(Callable<T> call) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                done.complete(call.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    /** The same for a call that is to fail. */
    static CompletableFuture<AdministrationException> failing(Executable call) {
        return calling(() -> fails(call));
    }

    static void rethrow(ExecutionException e) throws Throwable {
        throw e.getCause();
    }
}
