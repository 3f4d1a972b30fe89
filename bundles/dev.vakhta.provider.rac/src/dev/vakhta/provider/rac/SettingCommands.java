package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.rac.RacReader;
import java.util.List;
import java.util.UUID;

/** Settings of services of a working server. */
final class SettingCommands extends Commands implements ServiceSettingAdmin {
    SettingCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<ServiceSetting> settings(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return call(
                of(server, cluster, Request.asking("service-setting list", Answer.list(ServiceSetting.class))), cancel);
    }

    @Override
    public ServiceSetting setting(UUID cluster, UUID server, UUID setting, Cancel cancel)
            throws AdministrationException {
        return call(
                of(server, cluster, Request.asking("service-setting info", Answer.one(ServiceSetting.class)))
                        .with("setting", setting),
                cancel);
    }

    @Override
    public UUID insert(UUID cluster, UUID server, ServiceSetting setting, Cancel cancel)
            throws AdministrationException {
        return call(
                of(server, cluster, Request.changing("service-setting insert", Answer.id("setting")))
                        .with(Arguments.of(setting)),
                cancel);
    }

    @Override
    public Applied<ServiceSetting> update(
            UUID cluster, UUID server, UUID setting, Change<ServiceSetting> change, Cancel cancel)
            throws AdministrationException {
        return update(
                of(server, cluster, Request.changing("service-setting update")).with("setting", setting),
                ClusterFactory.eINSTANCE.createServiceSetting(),
                change,
                () -> setting(cluster, server, setting, cancel),
                cancel);
    }

    @Override
    public void remove(UUID cluster, UUID server, UUID setting, Cancel cancel) throws AdministrationException {
        call(of(server, cluster, Request.changing("service-setting remove")).with("setting", setting), cancel);
    }

    @Override
    public void apply(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        call(of(server, cluster, Request.changing("service-setting apply")), cancel);
    }

    @Override
    public List<TransferDirectory> transferDirectories(UUID cluster, UUID server, String service, Cancel cancel)
            throws AdministrationException {
        return call(
                of(
                                server,
                                cluster,
                                Request.asking(
                                        "service-setting get-service-data-dirs-for-transfer",
                                        RacReader::transferDirectories))
                        .with("service-name", service),
                cancel);
    }

    private static <A> Request<A> of(UUID server, UUID cluster, Request<A> request) {
        return request.in(cluster).with("server", server);
    }
}
