#!/usr/bin/env python3
"""The center as others see it: every route against resources/api/openapi.yaml, every role against the table of rights, every field against bad input."""
from accesschecks import Access
from attachmentchecks import Attachments
from calendarchecks import Calendar
from contractchecks import Contract
from inputchecks import BadInput
from lifechecks import Life
from livecenter import CenterCheck, LiveCenter
from rulechecks import Rules
import totals

if __name__ == "__main__":
    with LiveCenter() as running:
        CenterCheck.center = running
        totals.main()
