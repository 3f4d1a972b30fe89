package dev.vakhta.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.TargetWizardPage;
import dev.vakhta.ui.bot.page.TargetsTree;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
