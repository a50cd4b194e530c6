"""A plain Scottish count in Python, for comparison: figures and speed. Knows plain files without ties only."""
import json
import sys
import time

ONE = 100_000


def read(path):
    with open(path, encoding="utf-8") as file:
        lines = iter(file)
        candidates, seats = map(int, next(lines).split())
        piles = {}
        for line in lines:
            words = line.split()
            if words[0] == "0":
                break
            paper = tuple(int(word) - 1 for word in words[1:-1])
            piles[paper] = piles.get(paper, 0) + int(words[0])
        names = [next(lines).strip().strip('"') for _ in range(candidates)]
    return seats, names, piles


def printed(votes):
    return "%d.%05d" % divmod(votes, ONE)


def count(seats, names, piles):
    total = sum(piles.values())
    quota = (total // (seats + 1) + 1) * ONE
    votes = [0] * len(names)
    hands = [[] for _ in names]
    for paper, papers in piles.items():
        hands[paper[0]].append((paper, 0, papers, ONE))
        votes[paper[0]] += papers * ONE
    continuing = set(range(len(names)))
    elected, surpluses, stages = [], [], []

    def close():
        reached = sorted((c for c in continuing if votes[c] >= quota), key=lambda c: -votes[c])
        surpluses.extend(c for c in reached if votes[c] > quota)
        elected.extend(reached)
        continuing.difference_update(reached)
        if len(continuing) <= seats - len(elected):
            elected.extend(sorted(continuing, key=lambda c: -votes[c]))
            continuing.clear()
        stages.append({"votes": {name: printed(votes[c]) for c, name in enumerate(names)}})

    close()
    while len(elected) < seats and continuing:
        if surpluses:
            giver = max(surpluses, key=lambda c: votes[c])
            surpluses.remove(giver)
            every, left = votes[giver], quota
        else:
            giver = min(continuing, key=lambda c: votes[c])
            continuing.remove(giver)
            every, left = 0, 0
        surplus = every - quota
        votes[giver] = left
        for paper, place, papers, value in hands[giver]:
            if every:
                value = surplus * value // every
            for place in range(place + 1, len(paper)):
                if paper[place] in continuing:
                    hands[paper[place]].append((paper, place, papers, value))
                    votes[paper[place]] += papers * value
                    break
        hands[giver] = []
        close()
    return quota // ONE, [names[c] for c in elected], stages


for path in sys.argv[1:]:
    start = time.perf_counter()
    election = read(path)
    after = time.perf_counter()
    quota, elected, stages = count(*election)
    seconds = {"read": after - start, "count": time.perf_counter() - after}
    print(json.dumps({"file": path, "quota": quota, "elected": elected, "stages": stages, "seconds": seconds}, ensure_ascii=False))
