package dev.vakhta.demo;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.util.List;

/** A working server and what is on it. */
record LiveServer(
        WorkingServer server,
        List<WorkingProcess> processes,
        Shelf<AssignmentRule> rules,
        Shelf<ServiceSetting> settings) {
    LiveServer(WorkingServer server, List<WorkingProcess> processes) {
        this(server, List.copyOf(processes), new Shelf<>(Refusal::rule), new Shelf<>(Refusal::serviceSetting));
    }
}
