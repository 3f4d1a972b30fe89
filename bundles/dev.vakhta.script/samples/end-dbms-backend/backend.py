"""Asked with JSON on the standard input; answers in lines of JSON. Ends PostgreSQL backends by their pid."""
import json
import os
import subprocess
import sys
import tempfile


def say(**answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def psql(question, statement, passfile):
    given = question["parameters"]
    command = ["psql", "-X", "-A", "-t", "-w", "-h", given["server"], "-p", str(given["port"]), "-U", given["user"],
               "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-c", statement]
    environment = dict(os.environ, PGPASSFILE=passfile, PGCONNECT_TIMEOUT="10")
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=50)
    if ran.returncode != 0:
        raise RuntimeError(ran.stderr.strip().splitlines()[-1] if ran.stderr.strip() else "psql failed")
    return ran.stdout.strip()


def escaped(text):
    return text.replace("\\", "\\\\").replace(":", "\\:")


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    question = json.load(sys.stdin)
    handle, passfile = tempfile.mkstemp()  # readable by nobody else
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write("*:*:*:%s:%s\n" % (escaped(question["parameters"]["user"]), escaped(question["secrets"]["password"])))
        for one in question["objects"]:
            ask(question, one, passfile)
    finally:
        os.remove(passfile)


def ask(question, one, passfile):
    number, pid = one["number"], str(one["fields"].get("db-proc-info") or "")
    if not pid.isdigit():
        say(type="leave-out", object=number, why="The session is in no call of the DBMS, or it is not PostgreSQL's")
        return
    try:
        running = psql(question, "select coalesce(datname, '') || ', ' || coalesce(state, '') || ', since ' || query_start"
                                 " from pg_stat_activity where pid = %s and backend_type = 'client backend'" % pid, passfile)
        if question["phase"] == "plan":
            if running:
                say(type="step", object=number, what="end backend %s (%s)" % (pid, running), risk="rolls back", undo="")
            else:
                say(type="leave-out", object=number, why="There is no client backend %s any more" % pid)
            return
        say(type="begin", object=number)
        if not running:
            say(type="result", object=number, outcome="gone")
        else:
            ended = psql(question, "select pg_terminate_backend(%s)" % pid, passfile)
            say(type="result", object=number, outcome="done" if ended == "t" else "failed", text="pg_terminate_backend: " + ended)
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as trouble:
        if question["phase"] == "plan":
            say(type="leave-out", object=number, why=str(trouble))
        else:
            say(type="result", object=number, outcome="failed", text=str(trouble))


main()
