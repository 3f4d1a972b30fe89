package dev.vakhta.provider.reading;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.model.fields.ClusterView.Builder;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;

/**
 * One list of a cluster: who is asked for it, and where in a view it belongs.
 *
 * @param <F> facet that has it
 * @param <T> class of its objects
 */
public record Part<F extends Facet, T extends EObject>(
        Class<F> facet, Question<F, T> question, BiConsumer<Builder, List<T>> place) {
    public static final Part<InfobaseList, InfobaseSummary> INFOBASES =
            new Part<>(InfobaseList.class, InfobaseList::infobases, Builder::infobases);
    public static final Part<ServerAdmin, WorkingServer> SERVERS = beside(ServerAdmin.class, ServerAdmin::servers);
    public static final Part<ServerAdmin, WorkingProcess> PROCESSES =
            new Part<>(ServerAdmin.class, ServerAdmin::processes, Builder::processes);
    public static final Part<SessionList, Session> SESSIONS =
            new Part<>(SessionList.class, SessionList::sessions, Builder::sessions);
    public static final Part<ConnectionAdmin, Connection> CONNECTIONS =
            new Part<>(ConnectionAdmin.class, ConnectionAdmin::connections, Builder::connections);
    public static final Part<LockAdmin, ObjectLock> LOCKS =
            new Part<>(LockAdmin.class, LockAdmin::locks, Builder::locks);

    public static final Part<ServerAdmin, Manager> MANAGERS = beside(ServerAdmin.class, ServerAdmin::managers);
    public static final Part<ServerAdmin, ClusterService> SERVICES = beside(ServerAdmin.class, ServerAdmin::services);
    public static final Part<ProfileAdmin, SecurityProfile> PROFILES =
            beside(ProfileAdmin.class, ProfileAdmin::profiles);
    public static final Part<CounterAdmin, Counter> COUNTERS = beside(CounterAdmin.class, CounterAdmin::counters);
    public static final Part<LimitAdmin, Limit> LIMITS = beside(LimitAdmin.class, LimitAdmin::limits);
    public static final Part<AdministratorAdmin, Administrator> ADMINISTRATORS =
            beside(AdministratorAdmin.class, AdministratorAdmin::clusterAdministrators);

    /** A list no view is made of. */
    private static <F extends Facet, T extends EObject> Part<F, T> beside(Class<F> facet, Question<F, T> question) {
        return new Part<>(facet, question, (view, objects) -> {});
    }

    /** How a facet is asked. */
    public interface Question<F, T> {
        List<T> ask(F facet, UUID cluster, Cancel cancel) throws AdministrationException;
    }

    List<T> read(Handle handle, UUID cluster, Cancel cancel) throws AdministrationException {
        return question.ask(handle.facet(facet).orThrow(), cluster, cancel);
    }

    @SuppressWarnings("unchecked") // a part's list holds objects of its own class
    void into(Builder view, List<? extends EObject> objects) {
        place.accept(view, (List<T>) objects);
    }
}
