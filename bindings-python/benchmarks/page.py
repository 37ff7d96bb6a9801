"""A page of realistic tasks, the same every time."""

import json
import random
import uuid


def make_page(count: int) -> bytes:
    """A listing's answer with so many tasks."""
    chance = random.Random(7)
    items = [_task(number, chance) for number in range(count)]
    pagination = {"count": count, "total": count * 6, "perPage": count, "page": 1, "pages": 6}
    return json.dumps({"items": items, "pagination": pagination}, ensure_ascii=False).encode()


def _task(number: int, chance: random.Random) -> dict[str, object]:
    state = chance.choice([1, 2, 3, 4, 5, 5, 5, 5, 6, 8, 11, 12, 13, 14, 16])
    price = round(chance.uniform(100, 150_000), 2)
    file = {"id": 252479 + number, "name": "0cbb62da64de73d3bb82b366d37b573f.pdf", "typeId": 5, "ownerId": 100556}
    return {
        "additionalAttributes": None,
        "category": {
            "id": 20,
            "title": "Управление размещением медийной рекламы",
            "titleEn": "ATL advertising management",
            "titleDoc": "Услуги по управлению размещением рекламных материалов  на интернет сайтах",
            "titleDocEn": "Services on managing  advertising materials' placement at websites",
        },
        "parentCategory": {"id": 2, "title": "Интернет-реклама", "titleEn": "Internet advertising"},
        "commissionAmount": round(price * 0.09, 2),
        "commissionPercent": 9,
        "copyright": bool(number % 2),
        "createType": "API",
        "currency": {"currency": "RUB", "id": 1},
        "customer": {"id": 2955, "title": "ООО Ромашка"},
        "creator": {"id": 100740, "fullName": "Иванова Мария"},
        "worker": {
            "id": 100000 + number % 5000,
            "email": f"user{number}@example.com",
            "firstName": "Нина",
            "lastName": "Малина",
            "isVerified": bool(number % 3),
        },
        "dateCreated": "2021-08-06 11:17:13",
        "dateAccepted": None,
        "dateEnd": "2021-08-07 14:17:13",
        "dateFinished": None,
        "datePaid": "2021-08-06 14:17:13" if state == 5 else None,
        "datePayAt": None,
        "documentDate": "2021-08-06 14:17:13",
        "description": "Some task description " * 3,
        "uuid": str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        "files": [file] if number % 3 == 0 else [],
        "id": 583689 + number,
        "needReport": False,
        "price": price,
        "state": state,
        "title": f"Задача №{number}",
        "deadline": {"type": 0, "triggerDate": None, "isComingUp": False},
        "hold": {"type": "without_hold", "isActive": False},
        "insurance": {"status": 0},
        "group": {"id": 654, "title": "группа 654"},
        "messageCount": 0,
        "activeDispute": None,
        "activeChangesetId": None,
    }
