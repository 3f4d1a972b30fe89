package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.rac.RacDialect;
import dev.vakhta.cli.rac.RacUtility;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.testing.rac.RacDouble;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person describes a target, tries it out and is inside. */
class TargetWizardTest extends WindowTest {
    @Test
    void connectsToTheDemoCluster() throws Exception {
        serve(options(40));
        TargetWizardPage wizard = TargetWizardPage.open();
        assertFalse(wizard.canFinish(), "without name and address");
        wizard.type(Literals.TARGET__NAME, "by wizard");
        wizard.choose(Literals.TARGET__PROVIDER, "Guarded");
        wizard.type(Literals.TARGET__ADDRESS, address());
        picture("filled");

        wizard.test();
        Wait.until("the trial is over", () -> wizard.isTestOver());
        picture("tested");
        List<List<String>> steps = wizard.steps();
        assertTrue(steps.size() >= 4, steps::toString);
        assertTrue(steps.toString().contains("11.0"), () -> "no endpoint version in " + steps);

        wizard.finish();
        Wait.until(
                "everybody inside is shown",
                () -> ObjectTable.sessions().count().equals("" + people().size()));
        picture("connected");
        TargetsTree tree = new TargetsTree();
        server().clusters()
                .forEach(cluster -> assertTrue(
                        tree.has("by wizard", cluster.toRecord().getName()),
                        () -> tree.lines().toString()));
    }

    @Test
    void saysWhichStepFailed() throws Exception {
        serve(options(4));
        server().stop();
        TargetWizardPage wizard = TargetWizardPage.open();
        wizard.type(Literals.TARGET__NAME, "nobody there");
        wizard.type(Literals.TARGET__ADDRESS, address());

        wizard.test();
        Wait.until("the trial is over", () -> wizard.isTestOver());
        picture("failed");
        List<List<String>> steps = wizard.steps();
        assertEquals(2, steps.size(), () -> "resolved, and not connected: " + steps);
        assertTrue(wizard.trouble().contains(String.valueOf(server().port())), wizard::trouble);
        wizard.cancel();
        wizard.awaitClosed();
    }

    @Test
    void goesByWayOfRac(@TempDir Path folder) throws Exception {
        serve(options(40));
        RacUtility utility = new RacUtility(TargetWizardTest::byRas, RacDialect.onLinux(RacVersion.V8_3_21));
        try (RacDouble rac = new RacDouble(folder, (args, out, err) -> utility.run(args, out, err, Cancel.never()))) {
            TargetWizardPage wizard = TargetWizardPage.open();
            assertFalse(wizard.has(Literals.TARGET__UTILITY), "nothing to a target of another kind");
            wizard.type(Literals.TARGET__NAME, "by rac");
            wizard.choose(Literals.TARGET__PROVIDER, "rac (1C utility)");
            wizard.type(Literals.TARGET__ADDRESS, address());
            assertTrue(wizard.has(Literals.TARGET__UTILITY));
            wizard.type(Literals.TARGET__UTILITY, rac.program().toString());
            wizard.test();
            Wait.until("the trial is over", () -> wizard.isTestOver());
            picture("rac");
            assertTrue(wizard.steps().toString().contains("8.3.21"), () -> "no version in " + wizard.steps());

            wizard.finish();
            Wait.until(
                    "everybody inside is shown",
                    () -> ObjectTable.sessions().count().equals("" + people().size()));
            picture("by-rac");
            for (LiveTarget target : Live.get().targets()) {
                Live.get().remove(target); // before its utility goes
            }
        }
    }

    private static Handle byRas(String address, CredentialsCallback credentials) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("rac");
        target.setAddress(address);
        return new RasProvider().handle(target, new Environment(credentials, new MemoryJournal(10)));
    }
}
