package dev.vakhta.provider.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppliedTest {
    private final Limit there = ClusterFactory.eINSTANCE.createLimit();
    private final Change<Limit> change = Change.<Limit>nothing().with(Literals.LIMIT__DURATION, 900L);

    private static AdministrationException failure(FailureKind kind) {
        return new AdministrationException(kind, kind.name());
    }

    @Test
    void saysWhatDidNotStick() throws Exception {
        Applied<Limit> stubborn = Applied.of(change, () -> {}, () -> there);
        assertEquals(List.of(Literals.LIMIT__DURATION), stubborn.missing());
        Applied<Limit> done = Applied.of(change, () -> change.applyTo(there), () -> there);
        assertEquals(List.of(), done.missing());
        assertSame(there, done.now());
        assertNull(done.unread());
    }

    @Test
    void isDoneEvenIfNobodyLetsUsLook() throws Exception {
        AdministrationException why = failure(FailureKind.NOT_ALLOWED);
        Applied<Limit> done = Applied.of(change, () -> {}, () -> {
            throw why;
        });
        assertSame(why, done.unread());
        assertNull(done.now());
    }

    @Test
    void whatIsThereHasHappened() throws Exception {
        Applied<Limit> done = Applied.of(
                change,
                () -> {
                    change.applyTo(there);
                    throw failure(FailureKind.OUTCOME_UNKNOWN);
                },
                () -> there);
        assertEquals(List.of(), done.missing());
    }

    @Test
    void whatIsNotThereStaysUnknown() {
        AdministrationException unknown = failure(FailureKind.OUTCOME_UNKNOWN);
        Applied.Sending lost = () -> {
            throw unknown;
        };
        assertSame(unknown, assertThrows(AdministrationException.class, () -> Applied.of(change, lost, () -> there)));
        assertSame(
                unknown,
                assertThrows(
                        AdministrationException.class,
                        () -> Applied.of(change, lost, () -> {
                            throw failure(FailureKind.UNREACHABLE);
                        })));
    }

    /** Which password an object has it does not tell: nobody knows whether it is the new one. */
    @Test
    void aPasswordThatIsThereMayBeTheOldOne() throws Exception {
        Infobase erp = ClusterFactory.eINSTANCE.createInfobase();
        erp.setDescr("ERP");
        erp.setDbPassword("\uFFFD");
        AdministrationException unknown = failure(FailureKind.OUTCOME_UNKNOWN);
        Applied.Sending lost = () -> {
            throw unknown;
        };
        Change<Infobase> descr = Change.<Infobase>nothing().with(Literals.INFOBASE__DESCR, "ERP");
        Change<Infobase> both = descr.with(Literals.INFOBASE__DB_PASSWORD, "new");
        assertSame(unknown, assertThrows(AdministrationException.class, () -> Applied.of(both, lost, () -> erp)));
        assertEquals(List.of(), Applied.of(both, () -> {}, () -> erp).missing(), "an answer is believed");
        assertEquals(List.of(), Applied.of(descr, lost, () -> erp).missing(), "it was not about the password");
        Change<Infobase> away = descr.with(Literals.INFOBASE__DB_PASSWORD, "");
        assertSame(unknown, assertThrows(AdministrationException.class, () -> Applied.of(away, lost, () -> erp)));
        erp.setDbPassword("");
        assertSame(erp, Applied.of(away, lost, () -> erp).now(), "that it is gone can be seen");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUTCOME_UNKNOWN")
    void whatWasDeclinedIsNotLookedAt(FailureKind kind) {
        AdministrationException no = failure(kind);
        assertSame(
                no,
                assertThrows(
                        AdministrationException.class,
                        () -> Applied.of(
                                change,
                                () -> {
                                    throw no;
                                },
                                () -> {
                                    throw new AssertionError("asked");
                                })));
    }
}
