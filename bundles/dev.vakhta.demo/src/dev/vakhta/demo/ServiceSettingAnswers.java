package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Where the services of a working server keep their data; since 16.0. */
final class ServiceSettingAnswers {
    private static final String BEFORE = "/var/1C/1cv8/";

    private ServiceSettingAnswers() {}

    static void enter(Answers answers) {
        since16(
                answers,
                Calls.SERVICE_SETTINGS,
                (cluster, asked) -> settings(cluster, asked).copies());
        since16(
                answers,
                Calls.SERVICE_SETTING,
                (cluster, asked) -> settings(cluster, asked).copy(asked.id(2)));
        since16(answers, Calls.SAVE_SERVICE_SETTING, (cluster, asked) -> {
            ServiceSetting setting = asked.record(2);
            UUID id = settings(cluster, asked).identify(setting, answers.world());
            setting.setActive(false); // until it is applied
            settings(cluster, asked).save(setting);
            return id;
        });
        since16(answers, Calls.REMOVE_SERVICE_SETTING, (cluster, asked) -> {
            settings(cluster, asked).remove(asked.id(2));
            return Call.Done.DONE;
        });
        since16(answers, Calls.APPLY_SERVICE_SETTINGS, (cluster, asked) -> {
            settings(cluster, asked).stream().forEach(each -> each.setActive(true));
            return Call.Done.DONE;
        });
        since16(
                answers,
                Calls.TRANSFER_DIRECTORIES,
                (cluster, asked) -> settings(cluster, asked).stream()
                        .filter(each ->
                                !each.isActive() && each.getServiceName().equals(asked.text(2)))
                        .flatMap(each -> transfer(cluster, each).stream())
                        .toList());
    }

    private static <A> void since16(Answers answers, Call<A> call, BiFunction<DemoCluster, Asked, A> handler) {
        answers.in(call, (cluster, asked) -> {
            if (asked.version() < 16) {
                throw Refusal.unsupported(call.number());
            }
            return handler.apply(cluster, asked);
        });
    }

    private static Shelf<ServiceSetting> settings(DemoCluster cluster, Asked asked) {
        return ServerAnswers.server(cluster, asked.id(1)).settings();
    }

    /** What an administrator has to move before the setting is applied. */
    private static List<TransferDirectory> transfer(DemoCluster cluster, ServiceSetting setting) {
        String service = setting.getServiceName();
        String data = service.equals("EventLogService") ? "1Cv8Log" : service;
        String registry = "reg_" + cluster.hardware().cluster().getPort() + "/";
        return cluster.residents().bases().stream()
                .filter(each ->
                        setting.getInfobaseName().isEmpty() || each.name().equals(setting.getInfobaseName()))
                .map(each -> {
                    TransferDirectory directory = ClusterFactory.eINSTANCE.createTransferDirectory();
                    directory.setServiceName(service);
                    directory.setInfobaseName(each.name());
                    directory.setSourceDir(BEFORE + registry + each.id() + "/" + data);
                    directory.setTargetDir(setting.getServiceDataDir() + registry + each.id() + "/" + data);
                    return directory;
                })
                .toList();
    }
}
