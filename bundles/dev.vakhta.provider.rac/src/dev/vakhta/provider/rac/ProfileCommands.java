package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Security profiles. What they open of each kind is a command of its own. */
final class ProfileCommands extends Commands implements ProfileAdmin, ProfileRemoval {
    private static final Set<EStructuralFeature> ACCESS = Set.of(
            Literals.SECURITY_PROFILE__DIRECTORY,
            Literals.SECURITY_PROFILE__COM,
            Literals.SECURITY_PROFILE__ADDIN,
            Literals.SECURITY_PROFILE__MODULE,
            Literals.SECURITY_PROFILE__APP,
            Literals.SECURITY_PROFILE__INET);

    ProfileCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<SecurityProfile> profiles(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("profile list", Answer.list(SecurityProfile.class))
                        .in(cluster),
                cancel);
    }

    @Override
    public void create(UUID cluster, SecurityProfile profile, Cancel cancel) throws AdministrationException {
        List<EStructuralFeature> known = Arguments.known(profile);
        call(
                Request.changing("profile update")
                        .in(cluster)
                        .with(Arguments.of(
                                profile,
                                known.stream()
                                        .filter(each -> !ACCESS.contains(each))
                                        .toList())),
                cancel);
        access(cluster, profile.getName(), profile, known, cancel);
    }

    @Override
    public Applied<SecurityProfile> update(UUID cluster, String profile, Change<SecurityProfile> change, Cancel cancel)
            throws AdministrationException {
        Map<EStructuralFeature, @Nullable Object> plain = new LinkedHashMap<>(change.values());
        plain.keySet().removeAll(ACCESS);
        Change<SecurityProfile> rest = new Change<>(plain);
        SecurityProfile wanted = wanted(change, () -> profile(cluster, profile, cancel));
        Request<Boolean> update = Request.changing("profile update").in(cluster).with(rewritten(wanted, rest));
        return Applied.of(
                change,
                () -> {
                    sendUnlessEmpty(update, rest, cancel);
                    access(cluster, profile, wanted, change.values().keySet(), cancel);
                },
                () -> profile(cluster, profile, cancel));
    }

    private void access(
            UUID cluster,
            String profile,
            SecurityProfile wanted,
            Collection<EStructuralFeature> features,
            Cancel cancel)
            throws AdministrationException {
        for (EStructuralFeature feature : features) {
            if (ACCESS.contains(feature)) {
                Argument option = Arguments.of(wanted, List.of(feature)).getFirst();
                Request<Boolean> acl = Request.changing("profile acl " + option.name())
                        .in(cluster)
                        .with("name", profile)
                        .with(option.named("access"));
                call(acl, cancel);
            }
        }
    }

    /** There is no command for one alone. */
    private SecurityProfile profile(UUID cluster, String name, Cancel cancel) throws AdministrationException {
        Answer<SecurityProfile> named = printed -> Answer.list(SecurityProfile.class).read(printed).stream()
                .filter(profile -> name.equals(profile.getName()))
                .findFirst()
                .orElseThrow(Answer.Missing::new);
        return call(Request.asking("profile list", named).in(cluster), cancel);
    }

    @Override
    public void remove(UUID cluster, String profile, Cancel cancel) throws AdministrationException {
        call(Request.changing("profile remove").in(cluster).with("name", profile), cancel);
    }
}
