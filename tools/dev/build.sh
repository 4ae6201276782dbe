#!/usr/bin/env bash
source "$(dirname "$0")/common.sh"
build_preset "${1:-release}"
