package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;

/** What the wire shows of a session at a moment. */
final class SessionRecord {
    private SessionRecord() {}

    static Session of(LiveSession live, long now) {
        Actor actor = live.actor();
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(live.id());
        session.setNumber(live.number());
        session.setAppId(actor.role().application);
        session.setInfobase(actor.base().id());
        session.setUserName(actor.user());
        session.setHost(actor.host());
        session.setClientIp(actor.address());
        session.setLocale("ru_RU");
        session.setDataSeparation("''");
        session.setStartedAt(World.time(live.startedAt()));
        session.setLastActiveAt(World.time(live.lastActive(now)));
        session.setHibernate(live.state == State.ASLEEP);
        session.setPassiveSessionHibernateTime(LiveSession.HIBERNATE_SECONDS);
        session.setHibernateSessionTerminateTime(LiveSession.REMOVE_SECONDS);
        LiveConnection connection = live.connection;
        session.setConnection(connection != null && live.bound() ? connection.id() : World.NIL);
        // one whose process crashed names it without being connected to it
        session.setProcess(live.bound() || actor.orphaned(live) ? live.process : World.NIL);
        if (live.state != State.ASLEEP && actor.role().licensed()) {
            session.getLicenses().add(Licences.ofClient(actor));
        }
        setCall(session, live, now);
        setSums(session, live, now);
        return session;
    }

    private static void setCall(Session session, LiveSession live, long now) {
        Work call = live.work();
        session.setBlockedByLs(call == null ? 0 : call.blockedBy(false));
        session.setBlockedByDbms(call == null ? 0 : call.blockedBy(true));
        if (call != null && call.dbmsProcess() != 0) {
            session.setDbProcInfo(String.valueOf(call.dbmsProcess()));
            session.setDbProcTook((int) (now - call.start()));
            session.setDbProcTookAt(World.time(call.start()));
        } else {
            session.setDbProcInfo("");
            session.setDbProcTook(0);
        }
        Usage current = live.current(now);
        session.setDurationCurrent((int) current.duration());
        session.setDurationCurrentDbms((int) live.currentDbms(now));
        session.setDurationCurrentService((int) current.service());
        session.setCurrentServiceName(current.service() > 0 ? "SessionDataService" : "");
        session.setMemoryCurrent(current.memory());
        session.setReadCurrent(current.read());
        session.setWriteCurrent(current.write());
        session.setCpuTimeCurrent(current.cpu());
    }

    /** Sums contain the running call, so that now ≤ five minutes ≤ all. */
    private static void setSums(Session session, LiveSession live, long now) {
        Usage current = live.current(now);
        Usage recent = live.meter().last5min(now).plus(current);
        Usage all = live.meter().all().plus(current);
        session.setCallsAll((int) all.calls());
        session.setCallsLast5min(recent.calls());
        session.setBytesAll(all.bytes());
        session.setBytesLast5min(recent.bytes());
        session.setDbmsBytesAll(all.dbmsBytes());
        session.setDbmsBytesLast5min(recent.dbmsBytes());
        session.setDurationAll((int) all.duration());
        session.setDurationLast5min(recent.duration());
        session.setDurationAllDbms((int) all.dbms());
        session.setDurationLast5minDbms(recent.dbms());
        session.setDurationAllService((int) all.service());
        session.setDurationLast5minService(recent.service());
        session.setMemoryTotal(all.memory());
        session.setMemoryLast5min(recent.memory());
        session.setReadTotal(all.read());
        session.setReadLast5min(recent.read());
        session.setWriteTotal(all.write());
        session.setWriteLast5min(recent.write());
        session.setCpuTimeTotal(all.cpu());
        session.setCpuTimeLast5min(recent.cpu());
    }
}
