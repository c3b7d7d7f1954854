"""The arithmetic of working days, against a counter of its own that walks from day to day over the shipped list of holidays."""
import csv
import os
from datetime import date, timedelta
from pathlib import Path

from apidocument import Document
from livecenter import CenterCheck

DOCUMENT = Document()
ADDS = (0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


def shipped():
    """{day: whether it is worked} of the days that are not what their weekday says."""
    path = Path(os.environ["HUIMIN_SOURCE_DIR"]) / "resources/calendar/holidays_2018_2026.csv"
    with open(path, encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {date.fromisoformat(row["date"]): row["type"] == "workday" for row in rows}


class Calendar(CenterCheck):
    @classmethod
    def setUpClass(cls):
        cls.days = shipped()
        cls.published = {day.year for day in cls.days}

    def is_worked(self, day):
        return self.days.get(day, day.weekday() < 5)

    def walked(self, start, add):
        day, left = start, add
        if add == 0:
            while not self.is_worked(day):
                day += timedelta(1)
        while left:
            day += timedelta(1)
            left -= self.is_worked(day)
        return day

    def test_working_days_agree_with_a_walk_from_every_day(self):
        """Every day from 2018 to 2026 is a start; the numbers of days to add go round, so that each meets every weekday and holiday."""
        day, tried = date(2018, 1, 1), 0
        while day.year <= 2026:
            for add in (ADDS[tried % len(ADDS)], ADDS[(tried * 7 + 3) % len(ADDS)]):
                answer = self.center.send("GET", f"/v1/calendar/workdays?from={day}&add={add}")
                self.assertEqual(answer.status, 200, answer.body[:200])
                end = self.walked(day, add)
                provisional = any(year not in self.published for year in range(day.year, end.year + 1))
                self.assertEqual(answer.json(), {"date": str(end), "provisional": provisional}, f"{day} + {add}")
            tried += 1
            day += timedelta(1)
        self.assertEqual(tried, 3287)

    def test_what_cannot_be_counted_is_refused(self):
        for query in ("", "?from=2026-11-24", "?add=1", "?from=2026-02-30&add=1", "?from=2026-11-24&add=-1", "?from=2026-11-24&add=5001", "?from=2026-11-24&add=x",
                      "?from=1700-01-01&add=1", "?from=2149-12-31&add=5000", "?from=2026-11-24&add=1&more=1", "?from=20261124&add=1"):
            with self.subTest(query=query):
                answer = self.center.send("GET", "/v1/calendar/workdays" + query)
                self.assertEqual((answer.status, answer.media), (400, "application/problem+json"))
                self.assertEqual(DOCUMENT.faults_of(DOCUMENT.operation("workdays"), answer), [])
