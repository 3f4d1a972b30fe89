package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where services of a working server keep data. All of it came with 16.0. */
record RasServiceSettings(Caller caller) implements ServiceSettingAdmin {
    static final int SINCE = 16;

    @Override
    public List<ServiceSetting> settings(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return caller.call(about("service-setting list", Calls.SERVICE_SETTINGS, cluster, server), cancel);
    }

    @Override
    public ServiceSetting setting(UUID cluster, UUID server, UUID setting, Cancel cancel)
            throws AdministrationException {
        return caller.call(info(cluster, server, setting), cancel).object();
    }

    private static Request<Original<ServiceSetting>> info(UUID cluster, UUID server, UUID setting) {
        Call<Original<ServiceSetting>> call = Calls.SERVICE_SETTING.readAs(Layouts.SERVICE_SETTING.original());
        return about("service-setting info", call, cluster, server).with("setting", setting);
    }

    @Override
    public UUID insert(UUID cluster, UUID server, ServiceSetting setting, Cancel cancel)
            throws AdministrationException {
        Request<UUID> insert = about("service-setting insert", Calls.SAVE_SERVICE_SETTING, cluster, server);
        return caller.call(editor().creating(insert, setting), cancel);
    }

    @Override
    public Applied<ServiceSetting> update(
            UUID cluster, UUID server, UUID setting, Change<ServiceSetting> change, Cancel cancel)
            throws AdministrationException {
        Request<UUID> save = about("service-setting update", Calls.SAVE_SERVICE_SETTING, cluster, server)
                .showing("setting", setting.toString());
        return editor().update(info(cluster, server, setting), save, List.of(), change, cancel);
    }

    private Editor<ServiceSetting> editor() {
        return new Editor<>(caller, Layouts.SERVICE_SETTING, Set.of(Literals.SERVICE_SETTING__SERVICE_DATA_DIR));
    }

    @Override
    public void remove(UUID cluster, UUID server, UUID setting, Cancel cancel) throws AdministrationException {
        caller.call(
                about("service-setting remove", Calls.REMOVE_SERVICE_SETTING, cluster, server)
                        .with("setting", setting)
                        .changing(),
                cancel);
    }

    @Override
    public void apply(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        caller.call(
                about("service-setting apply", Calls.APPLY_SERVICE_SETTINGS, cluster, server)
                        .changing(),
                cancel);
    }

    @Override
    public List<TransferDirectory> transferDirectories(UUID cluster, UUID server, String service, Cancel cancel)
            throws AdministrationException {
        Call<List<TransferDirectory>> call = Calls.TRANSFER_DIRECTORIES;
        return caller.call(
                about("service-setting get-service-data-dirs-for-transfer", call, cluster, server)
                        .with("service-name", service),
                cancel);
    }

    private static <A> Request<A> about(String command, Call<A> call, UUID cluster, UUID server) {
        return Request.of(command, call).in(cluster).with("server", server).since(SINCE);
    }
}
