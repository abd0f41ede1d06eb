import re

hosts = []
for line in open(input(), encoding="utf-8"):
    match = re.search(r"^From .*?@(\S+)", line)
    if match:
        hosts.append(match.group(1))
for host in sorted(set(hosts)):
    print(host, hosts.count(host))
