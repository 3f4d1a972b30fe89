package dev.vakhta.app.internal.plugins;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.IUProfilePropertyQuery;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * What p2 has installed: the product this window was started from, which stays as it is, and what its person has besides, in a folder of
 * the person's (a shared installation, in p2's words). What is changed works after the next start. All methods wait for disks and
 * networks, and throw a {@link CoreException} that says in one sentence what is wrong.
 */
final class Installation {
    /** Marks what was installed here; the rest is the product. */
    private static final String OUTSIDE = "dev.vakhta.outside";

    private static final String YES = Boolean.TRUE.toString();
    private final IProvisioningAgent agent;
    private final IProfileRegistry registry;

    private Installation(IProvisioningAgent agent) {
        this.agent = agent;
        registry = service(IProfileRegistry.class);
    }

    static Installation open() throws CoreException {
        BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent agent = reference == null ? null : context.getService(reference);
        if (agent == null) {
            throw new CoreException(Status.error(PluginMessage.NO_INSTALLATION.text()));
        }
        return new Installation(agent);
    }

    private <T> T service(Class<T> type) {
        return Objects.requireNonNull(agent.getService(type), type.getName());
    }

    private IProfile profile() throws CoreException {
        IProfile profile = registry.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new CoreException(Status.error(PluginMessage.NO_INSTALLATION.text()));
        }
        return profile;
    }

    /** What was installed from outside, by name. */
    List<IInstallableUnit> installed() throws CoreException {
        return profile().query(new IUProfilePropertyQuery(OUTSIDE, YES), null).stream()
                .sorted(Comparator.comparing(Units::name))
                .toList();
    }

    /** What a source has that is not here yet or not as new, by name; the source is forgotten afterwards. */
    List<IInstallableUnit> offered(URI source, IProgressMonitor monitor) throws CoreException {
        IProfile profile = profile();
        Predicate<IInstallableUnit> here =
                unit -> profile.available(QueryUtil.createIUQuery(unit.getId()), null).stream()
                        .anyMatch(mine -> mine.getVersion().compareTo(unit.getVersion()) >= 0);
        try {
            return service(IMetadataRepositoryManager.class)
                    .loadRepository(source, monitor)
                    .query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor)
                    .stream()
                    .filter(unit -> !QueryUtil.isProduct(unit))
                    .filter(here.negate())
                    .sorted(Comparator.comparing(Units::name))
                    .toList();
        } catch (CoreException e) {
            throw new CoreException(Status.error(PluginMessage.NO_SITE.text(source, said(e.getStatus())), e));
        } finally {
            forget(source);
        }
    }

    /**
     * Installs all or nothing.
     *
     * @throws OperationCanceledException the monitor or the question wanted no more; nothing is changed
     */
    void install(URI source, Collection<IInstallableUnit> units, Trust trust, IProgressMonitor monitor)
            throws CoreException {
        IProfile profile = profile();
        IProfileChangeRequest request = service(IPlanner.class).createChangeRequest(profile);
        for (IInstallableUnit unit : units) {
            request.removeAll(
                    profile.query(QueryUtil.createIUQuery(unit.getId()), null).toUnmodifiableSet());
            request.add(unit);
            request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, YES);
            request.setInstallableUnitProfileProperty(unit, OUTSIDE, YES);
        }
        agent.registerService(UIServices.SERVICE_NAME, trust);
        try {
            perform(request, monitor, source);
        } finally {
            agent.unregisterService(UIServices.SERVICE_NAME, trust);
            forget(source);
        }
    }

    void uninstall(Collection<IInstallableUnit> units, IProgressMonitor monitor) throws CoreException {
        IProfileChangeRequest request = service(IPlanner.class).createChangeRequest(profile());
        request.removeAll(units);
        perform(request, monitor);
    }

    private void perform(IProfileChangeRequest request, IProgressMonitor monitor, URI... sources) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(sources);
        context.setArtifactRepositories(sources);
        IProvisioningPlan plan = service(IPlanner.class).getProvisioningPlan(request, context, progress.split(2));
        check(plan.getStatus());
        check(service(IEngine.class).perform(plan, progress.split(7)));
        sweep(progress.split(1));
    }

    /** Removes the files of what is installed no more; p2's own sweeper keeps them as long as the window runs, and forgets them then. */
    private void sweep(IProgressMonitor monitor) throws CoreException {
        IProfile profile = profile();
        Set<IArtifactKey> used = profile.query(QueryUtil.ALL_UNITS, null).stream()
                .flatMap(unit -> unit.getArtifacts().stream())
                .collect(Collectors.toSet());
        URI pool = Path.of(profile.getProperty(IProfile.PROP_CACHE)).toUri();
        IArtifactRepository files = service(IArtifactRepositoryManager.class).loadRepository(pool, monitor);
        files.query(ArtifactKeyQuery.ALL_KEYS, monitor).stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> files.removeDescriptor(key, monitor));
    }

    private static void check(IStatus status) throws CoreException {
        if (status.matches(IStatus.CANCEL)) {
            throw new OperationCanceledException();
        }
        if (status.matches(IStatus.ERROR)) {
            Platform.getLog(Installation.class).log(status); // all of its reasons
            throw new CoreException(Status.error(PluginMessage.NOT_DONE.text(said(status)), status.getException()));
        }
    }

    /** Otherwise p2 notes every place that was ever looked at. */
    private void forget(URI source) {
        service(IMetadataRepositoryManager.class).removeRepository(source);
        service(IArtifactRepositoryManager.class).removeRepository(source);
    }

    /** The innermost and last is the reason; the others say what was being done. */
    private static @Nullable String said(IStatus status) {
        IStatus[] children = status.getChildren();
        return children.length == 0 ? status.getMessage() : said(children[children.length - 1]);
    }
}
