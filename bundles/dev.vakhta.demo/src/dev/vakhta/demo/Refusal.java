package dev.vakhta.demo;

import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.Handshake;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** What a Russian server says when it will not (section 4 of the protocol). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Stands before some texts for clients below 16.0. */
    private static final String PREFIX = "Ошибка операции администрирования\n";

    private final transient Fault fault;

    Refusal(String id, String text) {
        super(text, null, false, false);
        fault = new Fault(id, text, List.of(), null);
    }

    Fault fault() {
        return fault;
    }

    static <T> T found(@Nullable T thing, Supplier<Refusal> otherwise) {
        if (thing == null) {
            throw otherwise.get();
        }
        return thing;
    }

    private static Refusal of(String name, String text) {
        return new Refusal(Handshake.SERVICE + "#" + name, text);
    }

    static Refusal clusterAdministrator(int endpointVersion) {
        return of("Failure", prefix(endpointVersion) + "Администратор кластера не аутентифицирован");
    }

    static Refusal agentAdministrator(int endpointVersion) {
        return of("Failure", prefix(endpointVersion) + "Администратор центрального сервера не аутентифицирован");
    }

    private static String prefix(int endpointVersion) {
        return endpointVersion < 16 ? PREFIX : "";
    }

    static Refusal rights() {
        return of("Rights", "Недостаточно прав пользователя");
    }

    static Refusal rights(String infobase) {
        return of("Rights", "Недостаточно прав пользователя на информационную базу " + infobase);
    }

    static Refusal cluster() {
        return of("ClusterNotFound", "Кластер с указанным идентификатором не найден");
    }

    static Refusal infobase() {
        return of("InfoBaseNotFound", "Информационная база с указанным идентификатором не найдена");
    }

    static Refusal session() {
        return of("SessionNotFound", "Сеанс с указанным идентификатором не найден");
    }

    static Refusal connection() {
        return of("ConnectionNotFound", "Соединение с указанным идентификатором не найдено");
    }

    /** How disconnecting says the same. */
    static Refusal client(UUID connection) {
        return of("ClientNotFound", "Соединение " + connection + " не найдено");
    }

    /** The ids of these were never seen; made like the others. */
    static Refusal server() {
        return of("ServerNotFound", "Рабочий сервер с указанным идентификатором не найден");
    }

    static Refusal process() {
        return of("ProcessNotFound", "Рабочий процесс с указанным идентификатором не найден");
    }

    static Refusal manager() {
        return of("ManagerNotFound", "Менеджер кластера с указанным идентификатором не найден");
    }

    static Refusal rule(Object id) {
        return of("AssignmentRuleNotFound", "Требование размещения " + id + " не найдено");
    }

    static Refusal counter(Object name) {
        return of("CounterNotFound", "Счетчик " + name + " не найден");
    }

    static Refusal limit(Object name) {
        return of("LimitNotFound", "Ограничение ресурсов " + name + " не найдено");
    }

    static Refusal profile(Object name) {
        return of("SecurityProfileNotFound", "Профиль безопасности " + name + " не найден");
    }

    static Refusal serviceSetting(Object id) {
        return of("ServiceSettingNotFound", "Настройка сервиса " + id + " не найдена");
    }

    static Refusal administrator(Object name) {
        return of("AdministratorNotFound", "Администратор " + name + " не найден");
    }

    /** The text of a cluster; that of the central server is made like it. */
    static Refusal noPassword(String place) {
        return of("Failure", place + " не остается ни одного администратора с разрешенной аутентификацией паролем");
    }

    static Refusal infobaseThere(String name) {
        return of("Failure", "Информационная база " + name + " уже зарегистрирована в кластере");
    }

    static Refusal serverThere() {
        return of("Failure", "Рабочий сервер уже зарегистрирован в кластере");
    }

    static Refusal centralServer() {
        return of("Failure", "Рабочий сервер является центральным. Удаление невозможно");
    }

    static Refusal portRange() {
        return of("Failure", "Левая граница диапазона IP портов больше правой");
    }

    static Refusal portsTaken() {
        return of("Failure", "Запуск рабочего процесса не возможен из-за конфликта IP портов");
    }

    static Refusal unsupported(int message) {
        return of("Unsupported", "Операция " + message + " не поддерживается демонстрационным сервером");
    }

    static Refusal unknown(String text) {
        return new Refusal("swp.UnknownThrowable", text);
    }
}
