package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What is hard to read in rac's answers: made cases, each a trap of the specification. */
class RacReaderTest {
    private static final UUID ONE = new UUID(1, 7);
    private static final UUID TWO = new UUID(2, 9);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T extends EObject> List<RacRecord<T>> read(Class<T> type, String text) throws RacException {
        return RacReader.records(type, bytes(text));
    }

    private static <T extends EObject> T one(Class<T> type, String text) throws RacException {
        List<RacRecord<T>> records = read(type, text);
        assertEquals(1, records.size());
        assertEquals(Map.of(), records.get(0).unread());
        assertFalse(records.get(0).doubtful());
        return records.get(0).object();
    }

    private static <T extends EObject> RacRecord<T> doubtful(Class<T> type, String text) throws RacException {
        List<RacRecord<T>> records = read(type, text);
        assertTrue(records.get(0).doubtful());
        return records.get(0);
    }

    @Test
    void nothingIsNoRecord() throws Exception {
        assertEquals(List.of(), read(Session.class, ""));
        assertEquals(List.of(), read(Session.class, "\r\n \n"));
    }

    @Test
    void theLastEmptyLineAndTrailingBlanksMayBeLost() throws Exception {
        Session session = one(Session.class, "session : " + ONE + "\nuser-name :\nhost :");
        assertEquals(ONE, session.getId());
        assertEquals("", session.getUserName());
        assertEquals("", session.getHost());
        assertNull(session.getAppId());
    }

    @Test
    void windowsEndsLinesItsWay() throws Exception {
        Infobase infobase = one(
                Infobase.class,
                "infobase       : " + ONE
                        + "\r\ndenied-message : \"first\r\n\r\nthird\"\r\nsessions-deny  : on\r\n\r\n");
        assertEquals("first\n\nthird", infobase.getDeniedMessage());
        assertTrue(infobase.isSessionsDeny());
    }

    @Test
    void aKeyMayHoldABlankOrBeSpelledOtherwise() throws Exception {
        assertEquals(
                5,
                one(Session.class, "session : " + ONE + "\nduration current-dbms : 5\n")
                        .getDurationCurrentDbms());
        assertEquals(
                5,
                one(Session.class, "session : " + ONE + "\nduration-current-dbms : 5\n")
                        .getDurationCurrentDbms());
        assertTrue(one(WorkingProcess.class, "process : " + ONE + "\nturned-on : yes\n")
                .isEnabled());
        assertTrue(one(WorkingProcess.class, "process : " + ONE + "\nis-enable : yes\n")
                .isEnabled());
    }

    @Test
    void valuesMayHoldColonsQuotesAndBlanks() throws Exception {
        InfobaseSummary infobase = one(
                InfobaseSummary.class, "infobase : " + ONE + "\nname     :  a : b\ndescr    : \" \"\"x\"\" : y\"\n");
        assertEquals(" a : b", infobase.getName());
        assertEquals(" \"x\" : y", infobase.getDescr());
        assertEquals(
                "\"",
                one(InfobaseSummary.class, "infobase : " + ONE + "\ndescr    : \"\"\"\"\n")
                        .getDescr());
        assertEquals(
                "",
                one(InfobaseSummary.class, "infobase : " + ONE + "\ndescr    : \"\"\n")
                        .getDescr());
    }

    @Test
    void aQuotedTextMayHoldEmptyLinesAndLinesLikeKeys() throws Exception {
        List<RacRecord<Infobase>> read = read(
                Infobase.class,
                "infobase       : " + ONE
                        + "\ndenied-message : \"Closed.\n\ndescr : not a key: it stands in another column\n\"\nsessions-deny  : on\n\n"
                        + "infobase       : " + TWO + "\ndenied-message : \nsessions-deny  : off\n\n");
        assertEquals(2, read.size());
        assertEquals(
                "Closed.\n\ndescr : not a key: it stands in another column\n",
                read.get(0).object().getDeniedMessage());
        assertFalse(read.get(0).doubtful());
        assertTrue(read.get(0).object().isSessionsDeny());
        assertEquals("", read.get(1).object().getDeniedMessage());
        assertEquals(TWO, read.get(1).object().getId());
    }

    @Test
    void aQuoteNobodyClosesEndsWithItsLine() throws Exception {
        RacRecord<Infobase> record =
                doubtful(Infobase.class, "infobase      : " + ONE + "\ndescr         : \"open\nsessions-deny : on\n\n");
        assertEquals("open", record.object().getDescr());
        assertTrue(record.object().isSessionsDeny());
        assertEquals(
                "say \"x\" again",
                doubtful(InfobaseSummary.class, "infobase : " + ONE + "\ndescr    : \"say \"x\" again\"\n")
                        .object()
                        .getDescr());
        assertEquals(
                "\"x\" y",
                one(InfobaseSummary.class, "infobase : " + ONE + "\nname     : \"x\" y\n")
                        .getName());
    }

    @Test
    void anUnquotedTextMayGoOn() throws Exception {
        List<RacRecord<Limit>> read = read(
                Limit.class,
                "name          : a\nerror-message : first\n\nthird : x\ndescr         : d\n\n"
                        + "name          : b\nerror-message : \ndescr         : \n\n");
        assertEquals(2, read.size());
        assertEquals("first\n\nthird : x", read.get(0).object().getErrorMessage());
        assertEquals("d", read.get(0).object().getDescr());
        assertTrue(read.get(0).doubtful());
        assertFalse(read.get(1).doubtful());
        RacRecord<Cluster> number = doubtful(Cluster.class, "cluster : " + ONE + "\nport    : 1541\nnonsense\n");
        assertEquals(1541, number.object().getPort());
        assertEquals(Map.of("port", "1541\nnonsense"), number.unread());
    }

    @Test
    void unknownKeysAndWordsAreKept() throws Exception {
        List<RacRecord<WorkingProcess>> read = read(
                WorkingProcess.class,
                "process : " + ONE + "\nnew-key : any \"thing\" : \nuse     : not-used\nrunning : 7\n\n");
        assertEquals(
                Map.of("new-key", "any \"thing\" : ", "use", "not-used"),
                read.get(0).unread());
        assertFalse(read.get(0).doubtful());
        assertFalse(read.get(0).object().isSetUse());
        assertEquals(7, read.get(0).object().getRunning());
        assertFalse(read.get(0).toString().contains("any"));
    }

    @Test
    void valuesOfTheWrongKindAreKeptAndDoubted() throws Exception {
        for (String value : List.of("x", "-", "1.5", "2147483648", "99999999999999999999", "1 ", "0x1")) {
            RacRecord<Session> record =
                    doubtful(Session.class, "session    : " + ONE + "\nsession-id : " + value + "\n");
            assertEquals(Map.of("session-id", value), record.unread());
            assertFalse(record.object().isSetNumber());
        }
        for (String value : List.of("2020-13-01T00:00:00", "2020-01-01 00:00:00", "2020-01-01T25:00:00", "yesterday")) {
            assertEquals(
                    Map.of("started-at", value),
                    doubtful(Session.class, "session    : " + ONE + "\nstarted-at : " + value + "\n")
                            .unread());
        }
        for (String value : List.of("NaN", "1d", "0x1p3", "1.2.3", "--1", "9".repeat(100))) {
            assertEquals(
                    Map.of("avg-threads", value),
                    doubtful(WorkingProcess.class, "process     : " + ONE + "\navg-threads : " + value + "\n")
                            .unread());
        }
        assertEquals(
                Map.of("session", "1-2-3"),
                doubtful(Session.class, "session : 1-2-3\n").unread());
        assertEquals(
                Map.of("port-range", "1560:1591 x"),
                doubtful(WorkingServer.class, "server     : " + ONE + "\nport-range : 1560:1591 x\n")
                        .unread());
    }

    @Test
    void numbersMayBeNegativeLargeAndScientific() throws Exception {
        Session session = one(
                Session.class,
                "session        : " + ONE
                        + "\nmemory-current : -9223372036854775808\nmemory-total   : 9223372036854775807\n");
        assertEquals(Long.MIN_VALUE, session.getMemoryCurrent());
        assertEquals(Long.MAX_VALUE, session.getMemoryTotal());
        WorkingProcess process = one(WorkingProcess.class, "process     : " + ONE + "\navg-threads : 1.5E-05\n");
        assertEquals(0.000015, process.getAvgThreads());
    }

    @Test
    void booleansHaveSeveralSpellings() throws Exception {
        for (String yes : List.of("1", "yes", "on")) {
            assertTrue(
                    one(Cluster.class, "cluster                : " + ONE + "\nkill-problem-processes : " + yes + "\n")
                            .isKillProblemProcesses());
        }
        assertEquals(
                0,
                one(Counter.class, "name            : c\ncollection-time : current-call\n")
                        .getCollectionTime());
    }

    @Test
    void anAdministratorSignsInInSeveralWays() throws Exception {
        Administrator both = one(Administrator.class, "name : a\nauth : pwd|os\n");
        assertTrue(both.isPasswordAuthAllowed());
        assertTrue(both.isOsAuthAllowed());
        Administrator os = one(Administrator.class, "name : a\nauth : os\n");
        assertFalse(os.isPasswordAuthAllowed());
        assertTrue(os.isOsAuthAllowed());
        RacRecord<Administrator> other =
                read(Administrator.class, "name : a\nauth : pwd|publickey\n").get(0);
        assertEquals(Map.of("auth", "pwd|publickey"), other.unread());
        assertFalse(other.object().isSetPasswordAuthAllowed());
    }

    @Test
    void severalValuesHaveBlanksBetweenThem() throws Exception {
        assertEquals(
                List.of(ONE, TWO),
                one(ClusterService.class, "name    : s\nmanager : " + ONE + " " + TWO + "\n")
                        .getManagers());
    }

    @Test
    void aKeyTwiceIsDoubted() throws Exception {
        RacRecord<Session> record = doubtful(Session.class, "session : " + ONE + "\nhost    : a\nhost    : b\n");
        assertEquals("a", record.object().getHost());
        assertEquals(Map.of("host", "b"), record.unread());
        record = doubtful(Session.class, "session : " + ONE + "\nhost    : a\nhost    : b\nrest\n");
        assertEquals("a", record.object().getHost());
    }

    @Test
    void recordsNeedNoEmptyLineBetweenThem() throws Exception {
        List<RacRecord<Session>> read =
                read(Session.class, "session : " + ONE + "\nhost    : a\nsession : " + TWO + "\nhost    : b\n");
        assertEquals(
                List.of("a", "b"),
                read.stream().map(each -> each.object().getHost()).toList());
    }

    @Test
    void valuesThatRepeatAreMadeOnce() throws Exception {
        List<RacRecord<Session>> read = read(
                Session.class, ("session  : " + ONE + "\ninfobase : " + TWO + "\nhost     : Компьютер\n\n").repeat(2));
        assertSame(read.get(0).object().getHost(), read.get(1).object().getHost());
        assertSame(read.get(0).object().getInfobase(), read.get(1).object().getInfobase());
    }

    @Test
    void licencesComeWithTheirHolder() throws Exception {
        String text = "session    : " + ONE + "\nuser-name  : Иванов\nhost       : h\napp-id     : 1CV8C\n"
                + "full-name  : \nseries     : \"ORG\"\nmax-users-all : 50\nnew        : x\n\n";
        List<RacRecord<Session>> read = RacReader.licences(Session.class, bytes(text + text));
        assertEquals(2, read.size());
        Session holder = read.get(1).object();
        assertEquals(ONE, holder.getId());
        assertEquals("Иванов", holder.getUserName());
        assertEquals("ORG", holder.getLicenses().get(0).getSeries());
        assertEquals(50, holder.getLicenses().get(0).getMaxUsersAll());
        assertEquals(1, holder.getLicenses().size());
        WorkingProcess process = RacReader.licences(
                        WorkingProcess.class, bytes("process  : " + TWO + "\nport     : 1560\nseries   : \"S\"\n\n"))
                .get(0)
                .object();
        assertEquals(1560, process.getPort());
        assertEquals("S", process.getLicenses().get(0).getSeries());
    }

    @Test
    void whatIsNoRecordIsRefusedWithItsLine() {
        String secret = "no record: --cluster-pwd=hidden";
        RacException refused = assertThrows(RacException.class, () -> read(Session.class, "\n\n" + secret + "\n"));
        assertEquals(3, refused.line());
        assertTrue(refused.getMessage().contains("3"));
        assertFalse(refused.getMessage().contains("hidden"));
        assertThrows(RacException.class, () -> read(Session.class, "no record at all\n"));
    }

    @Test
    void irregularAnswersAreReadToo() throws Exception {
        assertEquals(ONE, RacReader.id("infobase", bytes("infobase : " + ONE + "\r\ndata-version : 00\r\n")));
        assertEquals(ONE, RacReader.id("rule", bytes("rule : " + ONE)));
        for (String wrong : List.of("", "rule", "rule :", "rule : x\n", "other : " + ONE + "\n")) {
            assertThrows(RacException.class, () -> RacReader.id("rule", bytes(wrong)), wrong);
        }
        assertEquals("8.3.21.1895", RacReader.line(bytes("8.3.21.1895\r\n\r\n")));
        for (String wrong : List.of("", "\n", " \n", "1\n2\n")) {
            assertThrows(RacException.class, () -> RacReader.line(bytes(wrong)), wrong);
        }
        assertEquals(List.of(), RacReader.transferDirectories(bytes("\n")));
        assertEquals("", RacPrinter.transferDirectories(List.of()));
        RacException refused = assertThrows(
                RacException.class, () -> RacReader.transferDirectories(bytes("\"a\" : \"b\" : c : d\n\"a\" : x\n")));
        assertEquals(2, refused.line());
    }

    @Test
    void everyKeyBelongsToOneFeature() {
        for (EClassifier type : ClusterPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass record) {
                RecordShape shape = RecordShape.of(record);
                for (RecordLine line : shape.lines()) {
                    line.keys().forEach(key -> assertSame(line, shape.line(key), record.getName() + " " + key));
                }
            }
        }
    }
}
