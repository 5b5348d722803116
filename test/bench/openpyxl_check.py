"""The same duties with openpyxl: find the tables by their labels, check them, sum their funding.

python3 openpyxl_check.py FILE_OR_FOLDER... [--processes N]

Prints one line of JSON. Written as a careful programmer would: values only, one pass over each sheet's cells,
compiled patterns.
"""

import json
import os
import re
import sys
from decimal import Decimal, InvalidOperation
from multiprocessing import Pool

from openpyxl import load_workbook

BLANKS = re.compile(r"[\s\u3000]+")
FIELDS = {
    "项目名称": "name",
    "主管部门": "department",
    "主管部门及代码": "department",
    "实施单位": "unit",
    "项目属性": "attribute",
    "项目期": "period",
}
TOTAL = re.compile(r"^年度资金总额")
PART = re.compile(r"^(其中)?[::]?(本年)?(财政拨款|上年结转|其他资金)")
LEVEL1 = re.compile(r"^(产出|效益|满意度)指标?")
LEVEL2 = re.compile(r"^(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|.*满意度)(指标)?")
TAG = re.compile(r"[((](必填量化|必填|选填)[))]")
NUMBERED = re.compile(r"^指标(\d+)[::]?(.*)$", re.S)
VALUE = re.compile(r"^(≥|≤|=|>|<|≧|≦|>=|<=)?(\d[\d,]*(?:\.\d+)?)([^\d\s]*)$")
DATE = re.compile(r"^(\d{4})年(\d{1,2})月(?:(\d{1,2})日|底)?前?$")
MONEY = re.compile(r"(元|万元|亿元)$")


def plain(value):
    return "" if value is None else BLANKS.sub("", str(value))


def read_sheet(sheet):
    """The tables of one sheet, each a dict of fields, amounts and indicators."""
    tables = []
    table = None
    level2 = tag = None
    for row in sheet.iter_rows():
        cells = [cell for cell in row if cell.value is not None]
        texts = [(cell, plain(cell.value)) for cell in cells]
        for index, (cell, text) in enumerate(texts):
            label = text.split("(")[0].split("(")[0].rstrip("::")
            following = cells[index + 1] if index + 1 < len(cells) else None
            if label == "项目名称":
                table = {"sheet": sheet.title, "fields": {}, "amounts": {}, "indicators": [], "parts": {}}
                tables.append(table)
                level2 = tag = None
            if table is None:
                continue
            if label in FIELDS and FIELDS[label] not in table["fields"]:
                taken = following is not None and plain(following.value) not in FIELDS
                table["fields"][FIELDS[label]] = (cell.coordinate, str(following.value) if taken else "")
            elif TOTAL.match(label):
                table["total"] = (cell.coordinate, following.value if following is not None else None)
            elif PART.match(label):
                table["parts"][PART.match(label).group(3)] = following.value if following is not None else None
            elif LEVEL2.match(text) and not NUMBERED.match(text):
                level2 = LEVEL2.match(text).group(1)
                found = TAG.search(text)
                tag = found.group(1) if found else None
            elif NUMBERED.match(text):
                number, name = NUMBERED.match(str(cell.value).strip()).groups()
                value = "" if following is None else str(following.value).strip()
                if name.strip() or value:
                    coordinate = following.coordinate if following is not None else cell.coordinate
                    table["indicators"].append((level2, tag, int(number), name.strip(), value, coordinate))
    return tables


def amount(value):
    if value is None or value == "":
        return None
    try:
        return Decimal(str(value).replace(",", ""))
    except InvalidOperation:
        return None


def check_table(table):
    findings = []

    def report(rule, cell):
        findings.append((rule, table["sheet"], cell))

    for field in ("name", "department", "unit"):
        if field in table["fields"] and not table["fields"][field][1]:
            report("field-missing", table["fields"][field][0])
    department = table["fields"].get("department", ("", ""))
    if department[1] and not re.search(r"\d", department[1]):
        report("department-code-missing", department[0])
    groups = {}
    previous = (None, 0)
    names = set()
    costs = Decimal(0)
    for level2, tag, number, name, value, cell in table["indicators"]:
        groups.setdefault(level2, []).append(value)
        if previous[0] == level2 and number != previous[1] + 1:
            report("numbering-gap", cell)
        previous = (level2, number)
        if (level2, name) in names:
            report("duplicate-indicator", cell)
        names.add((level2, name))
        if not value:
            report("indicator-without-value", cell)
            continue
        if re.search(r"[≧≦>=<]", value) and value[0] in "≧≦":
            report("comparator-glyph", cell)
        if " " in value:
            report("stray-space", cell)
        match = VALUE.match(value.replace(" ", ""))
        if match:
            comparator, digits, unit = match.groups()
            if not unit:
                report("unit-missing", cell)
            elif unit in ("万", "亿"):
                report("money-unit-incomplete", cell)
            if not comparator:
                report("comparator-missing", cell)
            if unit == "%" and Decimal(digits.replace(",", "")) > 100:
                report("percent-out-of-range", cell)
            if level2 == "成本" and MONEY.search(unit or ""):
                costs += Decimal(digits.replace(",", ""))
        elif not DATE.match(value):
            if tag == "必填量化":
                report("not-quantified", cell)
            elif re.search(r"\d+[-—至]\d+", value):
                report("range", cell)
    total = amount(table.get("total", (None, None))[1])
    parts = [amount(value) for value in table["parts"].values()]
    filled = [part for part in parts if part is not None]
    if total is not None and filled and sum(filled) != total:
        report("total-differs-from-parts", table["total"][0])
    if total is not None and costs and costs != total:
        report("cost-differs-from-total", table["total"][0])
    return findings, total


def check_file(path):
    workbook = load_workbook(path, data_only=True)
    tables = [table for sheet in workbook.worksheets for table in read_sheet(sheet)]
    checked = [check_table(table) for table in tables]
    findings = [finding for found, _ in checked for finding in found]
    seen = {}
    for table in tables:
        name = table["fields"].get("name", ("", ""))
        if name[1] in seen:
            findings.append(("duplicate-project", table["sheet"], name[0]))
        seen[name[1]] = table
    return len(tables), findings, sum((total for _, total in checked if total is not None), Decimal(0))


def main(arguments):
    processes = 1
    if "--processes" in arguments:
        at = arguments.index("--processes")
        processes = int(arguments[at + 1])
        arguments = arguments[:at] + arguments[at + 2 :]
    paths = []
    for argument in arguments:
        if os.path.isdir(argument):
            paths += sorted(os.path.join(argument, name) for name in os.listdir(argument) if name.endswith(".xlsx"))
        else:
            paths.append(argument)
    if processes > 1:
        with Pool(processes) as pool:
            results = pool.map(check_file, paths, chunksize=4)
    else:
        results = [check_file(path) for path in paths]
    print(
        json.dumps(
            {
                "tables": sum(count for count, _, _ in results),
                "findings": sum(len(found) for _, found, _ in results),
                "total": str(sum((total for _, _, total in results), Decimal(0))),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1:])
