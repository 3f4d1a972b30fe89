package dev.vakhta.demo;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import java.util.SplittableRandom;

/** What administrators have set up in a cluster beside its infobases; what belongs to a server is with {@link LiveServer}. */
record Catalogue(Shelf<SecurityProfile> profiles, Shelf<Counter> counters, Shelf<Limit> limits) {
    private static final ClusterFactory MAKE = ClusterFactory.eINSTANCE;
    private static final String COUNTER = "ДолгиеВызовы";

    /** Of a new cluster: nothing. */
    static Catalogue empty() {
        return new Catalogue(new Shelf<>(Refusal::profile), new Shelf<>(Refusal::counter), new Shelf<>(Refusal::limit));
    }

    /**
     * One of each, and some rules.
     *
     * @param infobase the one it is set up for
     * @param dice of its own: life goes on as it would without it
     */
    static Catalogue ordinary(Hardware hardware, String infobase, SplittableRandom dice) {
        Catalogue catalogue = empty();
        catalogue.profiles.save(profile());
        catalogue.counters.save(counter(infobase));
        catalogue.limits.save(limit());
        for (LiveServer server : hardware.servers()) {
            if (server.server().isMain()) {
                server.rules().save(rule(dice, "Connection", infobase, 2, "1CV8C", 10));
                server.rules().save(rule(dice, "", "", 1, "", 0));
                server.settings().save(setting(dice));
            } else {
                server.rules().save(rule(dice, "Connection", "", 0, "Designer", 5));
            }
        }
        return catalogue;
    }

    private static SecurityProfile profile() {
        SecurityProfile profile = MAKE.createSecurityProfile();
        profile.setName("ВнешниеОбработки");
        profile.setDescr("Внешние отчеты и обработки поставщиков");
        profile.setCrypto(true);
        profile.setRightExtension(true);
        profile.setRightExtensionDefinitionRoles("ЧтениеДанных;ПросмотрОтчетов");
        profile.setModulesAvailableForExtension("ОбщегоНазначения");
        profile.setModulesNotAvailableForExtension("Пользователи;УправлениеДоступом");
        profile.setPrivilegedModeRoles("ЗапускОбработок");
        return Records.complete(profile);
    }

    private static Counter counter(String infobase) {
        Counter counter = MAKE.createCounter();
        counter.setName(COUNTER);
        counter.setDescr("Длительность вызовов пользователей");
        counter.setCollectionTime(3600);
        counter.setFilter("infobase=" + infobase);
        counter.setDuration(true);
        counter.setCpuTime(true);
        return Records.complete(counter);
    }

    private static Limit limit() {
        Limit limit = MAKE.createLimit();
        limit.setName("НеДольшеДесятиМинут");
        limit.setDescr("Прерывать слишком долгие отчеты");
        limit.setCounter(COUNTER);
        limit.setAction(2);
        limit.setDuration(600_000);
        limit.setErrorMessage("Операция выполнялась слишком долго и прервана");
        return Records.complete(limit);
    }

    /** @param type 0 never, 1 as the server thinks, 2 always */
    private static AssignmentRule rule(
            SplittableRandom dice, String object, String infobase, int type, String application, int priority) {
        AssignmentRule rule = MAKE.createAssignmentRule();
        rule.setId(World.uuid(dice));
        rule.setObjectType(object);
        rule.setInfobaseName(infobase);
        rule.setRuleType(type);
        rule.setApplicationExt(application);
        rule.setPriority(priority);
        return rule;
    }

    private static ServiceSetting setting(SplittableRandom dice) {
        ServiceSetting setting = MAKE.createServiceSetting();
        setting.setId(World.uuid(dice));
        setting.setServiceName("EventLogService");
        setting.setServiceDataDir("/srv/1c-logs/");
        setting.setActive(true);
        return Records.complete(setting);
    }
}
