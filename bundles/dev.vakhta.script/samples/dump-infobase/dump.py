"""Asked with JSON on the standard input; answers in lines of JSON. Dumps infobases by 1cv8 DESIGNER /DumpIB."""
import json
import os
import subprocess
import sys
import tempfile
import time


def say(**answer):
    print(json.dumps(answer, ensure_ascii=False), flush=True)


def quoted(text):
    return '"%s"' % text.replace('"', '""')


def parameters(question, server, infobase, dump, words):
    given, secrets = question["parameters"], question["secrets"]
    wanted = ["DESIGNER", "/S" + quoted(server + "\\" + infobase)]
    if given["user"]:
        wanted += ["/N" + quoted(given["user"]), "/P" + quoted(secrets["password"])]
    if secrets["code"]:
        wanted += ["/UC" + quoted(secrets["code"])]
    return wanted + ["/DisableStartupDialogs", "/DisableStartupMessages", "/DumpIB", quoted(dump), "/Out", quoted(words)]


def dump(question, one):
    number, given = one["number"], question["parameters"]
    infobase, server = one["fields"]["name"], one["address"].rsplit(":", 1)[0]
    target = os.path.join(given["folder"], "%s-%s.dt" % (infobase, time.strftime("%Y%m%d-%H%M%S")))
    say(type="begin", object=number)
    if not os.path.isdir(given["folder"]) or not os.path.isfile(given["program"]):
        say(type="result", object=number, outcome="failed", text="The folder for dumps or the program 1cv8 is not there")
        return
    with tempfile.TemporaryDirectory() as private:
        words, start = os.path.join(private, "words"), os.path.join(private, "parameters")
        with open(os.open(start, os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="utf-8-sig") as out:
            out.write(" ".join(parameters(question, server, infobase, target, words)))
        say(type="progress", text="%s -> %s" % (infobase, target))
        ran = subprocess.run([given["program"], "/@", start], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        said = ""
        if os.path.exists(words):
            with open(words, encoding="utf-8-sig", errors="replace") as out:
                said = out.read().strip()
    # 1cv8 may end with 0 although it failed: a dump that is not there is the proof.
    if ran.returncode == 0 and os.path.isfile(target) and os.path.getsize(target) > 0:
        say(type="result", object=number, outcome="done", text=target)
    else:
        say(type="result", object=number, outcome="failed", text=said or "1cv8 ended with code %d" % ran.returncode)


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    question = json.load(sys.stdin)
    for one in question["objects"]:
        dump(question, one)


main()
