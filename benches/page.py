"""Makes the page that all benchmarks read: a Solar Staff task listing of 500 tasks, about 832 KB of JSON, the same every time.

usage: page.py FILE
"""

import json
import random
import sys
import uuid
from pathlib import Path

TASKS = 500
STATES = [1, 2, 3, 4, 5, 5, 5, 5, 6, 8, 11, 12, 13, 14, 16]


def task(draw: random.Random, i: int) -> dict[str, object]:
    state = draw.choice(STATES)
    price = round(draw.uniform(100, 150_000), 2)
    file = {"id": 252_479 + i, "name": "0cbb62da64de73d3bb82b366d37b573f.pdf", "typeId": 5, "ownerId": 100_556}
    return {
        "additionalAttributes": None,
        "category": {
            "id": 20,
            "title": "Управление размещением медийной рекламы",
            "titleEn": "ATL advertising management",
            "titleDoc": "Услуги по управлению размещением рекламных материалов  на интернет сайтах",
            "titleDocEn": "Services on managing  advertising materials' placement at websites",
        },
        "parentCategory": {
            "id": 2,
            "title": "Интернет-реклама",
            "titleEn": "Internet advertising",
        },
        "commissionAmount": round(price * 0.09, 2),
        "commissionPercent": 9,
        "copyright": bool(i % 2),
        "createType": "API",
        "currency": {"currency": "RUB", "id": 1},
        "customer": {"id": 2955, "title": "ООО Ромашка"},
        "creator": {"id": 100_740, "fullName": "Иванова Мария"},
        "worker": {
            "id": 100_000 + i % 5000,
            "email": f"user{i}@example.com",
            "firstName": "Нина",
            "lastName": "Малина",
            "isVerified": bool(i % 3),
        },
        "dateCreated": "2021-08-06 11:17:13",
        "dateAccepted": None,
        "dateEnd": "2021-08-07 14:17:13",
        "dateFinished": None,
        "datePaid": "2021-08-06 14:17:13" if state == 5 else None,
        "datePayAt": None,
        "documentDate": "2021-08-06 14:17:13",
        "description": "Some task description " * 3,
        "uuid": str(uuid.UUID(int=draw.getrandbits(128), version=4)),
        "files": [file] if i % 3 == 0 else [],
        "id": 583_689 + i,
        "needReport": False,
        "price": price,
        "state": state,
        "title": f"Задача №{i}",
        "deadline": {"type": 0, "triggerDate": None, "isComingUp": False},
        "hold": {"type": "without_hold", "isActive": False},
        "insurance": {"status": 0},
        "group": {"id": 654, "title": "группа 654"},
        "messageCount": 0,
        "activeDispute": None,
        "activeChangesetId": None,
    }


def page() -> bytes:
    draw = random.Random(7)
    pagination = {"count": TASKS, "total": TASKS, "perPage": TASKS, "page": 1, "pages": 1}
    return json.dumps({"items": [task(draw, i) for i in range(TASKS)], "pagination": pagination}, ensure_ascii=False).encode()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(page())
