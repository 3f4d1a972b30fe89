package dev.vakhta.provider.handle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The loop every provider's calls go through; how whole handles ask is told by the tests of providers. */
class LoginsCallTest {
    private static final Login CLUSTER = Login.cluster(new UUID(1, 2));
    private static final Credentials RIGHT = new Credentials("admin", "right");
    private static final Credentials WRONG = new Credentials("admin", "wrong");

    private final List<Credentials> tried = new ArrayList<>();
    private final Deque<Credentials> typed = new ArrayDeque<>();
    private final Logins logins = new Logins(ClusterFactory.eINSTANCE.createTarget(), new CredentialsCallback() {
        @Override
        public @Nullable Credentials known(CredentialsRequest request) {
            return null;
        }

        @Override
        public @Nullable Credentials ask(CredentialsRequest request) {
            return typed.poll();
        }
    });

    private String call() throws AdministrationException {
        return logins.call(
                List.of(CLUSTER),
                new Watch(Cancel.never(), Cancel.never(), 60),
                e -> new AdministrationException(FailureKind.CANCELLED, "ended"),
                this::enter);
    }

    private String enter(Map<Login, Credentials> who) throws AdministrationException {
        Credentials one = who.getOrDefault(CLUSTER, Credentials.NONE);
        tried.add(one);
        if (one.equals(RIGHT)) {
            return "in";
        }
        throw new AdministrationException(FailureKind.NOT_AUTHENTICATED, "who?", null, Level.CLUSTER, null);
    }

    @Test
    void asksUntilItIsRightAndRemembers() throws Exception {
        typed.addAll(List.of(WRONG, RIGHT));
        assertEquals("in", call());
        assertEquals(List.of(Credentials.NONE, WRONG, RIGHT), tried);
        assertEquals("in", call());
        assertEquals(RIGHT, tried.getLast());
        assertEquals(4, tried.size(), "the second call goes in at once");
    }

    @Test
    void endsWhenThePersonGivesUpOrRepeatsItself() {
        assertEquals(
                FailureKind.NOT_AUTHENTICATED,
                assertThrows(AdministrationException.class, this::call).kind());
        assertEquals(1, tried.size());
        typed.addAll(List.of(WRONG, WRONG, RIGHT));
        assertThrows(AdministrationException.class, this::call);
        assertEquals(List.of(RIGHT), List.copyOf(typed), "the same again is a refusal nobody needs to hear twice");
    }

    @Test
    void aRefusalByAnotherLevelIsNotOurs() {
        typed.add(RIGHT);
        AdministrationException agent =
                new AdministrationException(FailureKind.NOT_AUTHENTICATED, "who?", null, Level.AGENT, null);
        AdministrationException thrown = assertThrows(
                AdministrationException.class,
                () -> logins.call(List.of(CLUSTER), new Watch(Cancel.never(), Cancel.never(), 60), e -> agent, who -> {
                    throw agent;
                }));
        assertEquals(Level.AGENT, thrown.level());
        assertEquals(1, typed.size());
    }
}
