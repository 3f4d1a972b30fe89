package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import dev.vakhta.ras.Type;
import java.util.List;
import java.util.UUID;

/** Security profiles. */
record RasProfiles(Caller caller) implements ProfileAdmin {
    /** Records of older versions were never seen. */
    static final int SINCE = 11;

    @Override
    public List<SecurityProfile> profiles(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(list(cluster), cancel).stream().map(Original::object).toList();
    }

    private static Request<List<Original<SecurityProfile>>> list(UUID cluster) {
        return Request.of("profile list", Calls.PROFILES.readAs(Type.listOf(Layouts.PROFILE.original())))
                .in(cluster)
                .since(SINCE);
    }

    @Override
    public void create(UUID cluster, SecurityProfile profile, Cancel cancel) throws AdministrationException {
        caller.call(editor().creating(save(cluster), profile), cancel);
    }

    /** No message asks for one profile. */
    @Override
    public Applied<SecurityProfile> update(UUID cluster, String profile, Change<SecurityProfile> change, Cancel cancel)
            throws AdministrationException {
        Editor.Finding<List<Original<SecurityProfile>>, SecurityProfile> byName = profiles -> profiles.stream()
                .filter(each -> profile.equals(each.object().getName()))
                .findFirst()
                .orElseThrow(() -> caller.failures().gone("profile update"));
        return editor().update(
                        list(cluster), byName, save(cluster).showing("name", profile), List.of(), change, cancel);
    }

    private static Request<Done> save(UUID cluster) {
        return Request.of("profile update", Calls.SAVE_PROFILE).in(cluster).since(SINCE);
    }

    private Editor<SecurityProfile> editor() {
        return Editor.of(caller, Layouts.PROFILE);
    }
}
