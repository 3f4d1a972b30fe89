package dev.vakhta.ras;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Vectors.Captured;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What real servers answered, to the last value and the last byte. */
class CapturedResponsesTest {
    /** Names of the vectors that are not just ours in another spelling. */
    private static final Map<String, String> FEATURES = Map.ofEntries(
            entry("uuid", "id"),
            entry("pwd", "password"),
            entry("db_pwd", "dbPassword"),
            entry("pwd_auth", "passwordAuthAllowed"),
            entry("os_auth", "osAuthAllowed"),
            entry("main_manager", "using"),
            entry("main_server", "main"),
            entry("x", "reserved16"),
            entry("x1", "reserved16"),
            entry("tail_16", "reserved16"),
            entry("allow_audit", "allowAccessRightAuditEventsRecording"),
            entry("safe_wp_mem_limit", "safeWorkingProcessesMemoryLimit"),
            entry("safe_call_mem_limit", "safeCallMemoryLimit"),
            entry("tmp_allowed_total_memory", "temporaryAllowedTotalMemory"),
            entry("tmp_allowed_total_memory_time_limit", "temporaryAllowedTotalMemoryTimeLimit"),
            entry("spn", "servicePrincipalName"),
            entry("enable", "enabled"),
            entry("session_id", "number"),
            entry("locked_at", "locked"),
            entry("n_active", "numberOfActiveSessions"),
            entry("n_sessions", "numberOfSessions"),
            entry("priv", "privilegedMode"),
            entry("right_ext_roles", "rightExtensionDefinitionRoles"),
            entry("modules_avail", "modulesAvailableForExtension"),
            entry("modules_not_avail", "modulesNotAvailableForExtension"),
            entry("priv_roles", "privilegedModeRoles"),
            entry("user", "infobaseName"),
            entry("source", "sourceDir"),
            entry("target", "targetDir"),
            entry("ext_sm_conn", "externalSessionManagerConnectionString"),
            entry("ext_sm_req", "externalSessionManagerRequired"),
            entry("sec_profile", "securityProfileName"),
            entry("safe_sec_profile", "safeModeSecurityProfileName"),
            entry("reserve_wp", "reserveWorkingProcesses"),
            entry("configuration_unload_delay", "configurationUnloadDelayByWorkingProcessWithoutActiveUsers"),
            entry("min_scheduled_jobs_start_period", "minimumScheduledJobsStartPeriodWithoutActiveUsers"),
            entry("max_scheduled_jobs_start_shift", "maximumScheduledJobsStartShiftWithoutActiveUsers"));

    @Test
    void captured() {
        assertDecodesAndEncodes("captured-responses");
    }

    @Test
    void documented() {
        assertDecodesAndEncodes("documented-responses");
    }

    private static void assertDecodesAndEncodes(String file) {
        JsonObject expected = Vectors.expected(file + ".expected.json");
        List<Captured> answers = Vectors.messages(file + ".tsv");
        assertEquals(expected.size(), answers.size());
        assertAll(answers.stream()
                .map(answer -> () -> assertAll(
                        answer.id(),
                        () -> check(
                                answer, expected.getAsJsonObject(answer.id()).get("value")))));
    }

    private static void check(Captured answer, JsonElement value) throws WireException {
        if (answer.isException()) {
            checkFault(answer, value.getAsJsonObject());
        } else if (answer.isCounterValues()) {
            assertEquals(0, value.getAsJsonArray().size());
            assertArrayEquals(new byte[1], remaining(answer));
        } else {
            int number = Integer.parseInt(answer.type());
            for (Call<?> call : Calls.all()) {
                if (call.answer() == number) {
                    checkValue(call, answer, value);
                    return;
                }
            }
            throw new AssertionError("no call is answered by " + number);
        }
    }

    private static byte[] remaining(Captured answer) throws WireException {
        WireReader body = assertInstanceOf(Message.class, answer.read()).body();
        byte[] rest = new byte[body.remaining()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = (byte) body.byte8();
        }
        return rest;
    }

    private static void checkFault(Captured answer, JsonObject expected) throws WireException {
        Fault fault = assertInstanceOf(Failed.class, answer.read()).fault();
        assertEquals(expected.get("svc").getAsString(), fault.id());
        assertEquals(expected.get("msg").getAsString(), fault.text());
        assertEquals("0080", expected.get("rest").getAsString()); // no trace, no cause
        assertEquals(List.of(), fault.trace());
        assertNull(fault.cause());
        assertArrayEquals(answer.payload(), EndpointMessage.failure(1, fault));
    }

    private static <A> void checkValue(Call<A> call, Captured answer, JsonElement expected) throws WireException {
        Message message = assertInstanceOf(Message.class, answer.read());
        assertEquals(1, message.endpoint());
        A value = call.readAnswer(message);
        assertSame(call.name(), expected, value);
        assertArrayEquals(answer.payload(), EndpointMessage.answer(1, answer.version(), call, value));
    }

    private static void assertSame(String where, JsonElement expected, @Nullable Object value) {
        switch (value) {
            case null -> assertEquals("null", expected.toString(), where);
            case List<?> list -> {
                JsonArray items = expected.getAsJsonArray();
                assertEquals(items.size(), list.size(), where);
                for (int i = 0; i < list.size(); i++) {
                    assertSame(where + "[" + i + "]", items.get(i), list.get(i));
                }
            }
            case EObject object -> assertRecord(where, expected.getAsJsonObject(), object);
            case Boolean flag ->
                assertEquals(
                        flag,
                        expected.getAsJsonPrimitive().isBoolean() ? expected.getAsBoolean() : expected.getAsInt() == 1,
                        where);
            case Double number -> assertEquals(expected.getAsDouble(), number, where);
            case Number number -> assertEquals(expected.getAsLong(), number.longValue(), where);
            case LocalDateTime time -> assertEquals(LocalDateTime.parse(expected.getAsString()), time, where);
            default -> assertEquals(single(expected).getAsString(), value.toString(), where);
        }
    }

    /** An answer that is one bare value has its name around it in the vectors. */
    private static JsonElement single(JsonElement value) {
        return value.isJsonObject()
                ? value.getAsJsonObject().entrySet().iterator().next().getValue()
                : value;
    }

    /** All that was expected is there, and nothing is there that was not expected. */
    private static void assertRecord(String where, JsonObject expected, EObject object) {
        Set<EStructuralFeature> unexpected = new HashSet<>(object.eClass().getEAllStructuralFeatures());
        expected.entrySet().forEach(entry -> {
            String name = FEATURES.getOrDefault(entry.getKey(), camelCase(entry.getKey()));
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            assertNotNull(feature, where + "." + name);
            assertSame(where + "." + name, entry.getValue(), object.eGet(feature));
            unexpected.remove(feature);
        });
        assertEquals(
                List.of(),
                unexpected.stream()
                        .filter(object::eIsSet)
                        .map(EStructuralFeature::getName)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                where);
    }

    private static String camelCase(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
